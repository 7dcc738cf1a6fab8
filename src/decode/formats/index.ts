import type { Format } from './format.ts';

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./index.ts', '!./format.ts', '!./masks.ts'], {
  eager: true,
});

/** All formats of this folder. */
export const formats: readonly Format[] = Object.values(files)
  .flatMap((exported): unknown[] => Object.values(exported))
  .filter((one): one is Format => typeof one === 'object' && one !== null && 'read' in one && 'accepts' in one);
