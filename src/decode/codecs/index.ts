import type { BytesCodec, TextCodec } from './codec.ts';

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./index.ts', '!./codec.ts'], { eager: true });

const all = Object.values(files)
  .flatMap((exported): unknown[] => Object.values(exported))
  .filter((one): one is TextCodec | BytesCodec => typeof one === 'object' && one !== null && 'reads' in one)
  .sort((a, b) => a.order - b.order);

/** Every codec of this folder, in the order of their turns. */
export const textCodecs = all.filter((one): one is TextCodec => one.reads === 'text');
export const bytesCodecs = all.filter((one): one is BytesCodec => one.reads === 'bytes');
