import type { Format } from './format.ts';

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./index.ts', '!./format.ts', '!./names.ts'], {
  eager: true,
});

const isFormat = (value: unknown): value is Format => typeof value === 'object' && value !== null && 'write' in value;

/** All formats: one file of this folder each, sorted by name. */
export const formats: readonly Format[] = Object.values(files).flatMap((exported) =>
  Object.values(exported).filter(isFormat),
);
