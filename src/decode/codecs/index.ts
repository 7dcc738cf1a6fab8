import type { Look } from '../look.ts';
import type { BytesCodec, TextCodec } from './codec.ts';

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./index.ts', '!./codec.ts'], { eager: true });

const all = Object.values(files)
  .flatMap((exported): unknown[] => Object.values(exported))
  .filter((one): one is TextCodec | BytesCodec => typeof one === 'object' && one !== null && 'reads' in one)
  .sort((a, b) => a.order - b.order);

/** Every codec of this folder that reads bytes, in the order of their turns. */
export const bytesCodecs = all.filter((one): one is BytesCodec => one.reads === 'bytes');

const textCodecs = all
  .filter((one): one is TextCodec => one.reads === 'text')
  .map((codec) => ({ codec, any: 0, every: 0, length: 0, ...codec.needs }));

/** The first codec that takes a text, by what it looks like and what `take` says; undefined where none does. */
export function firstCodecFor(text: string, look: Look, take: (codec: TextCodec) => boolean): TextCodec | undefined {
  for (const { codec, any, every, length } of textCodecs) {
    const isShown = (look.any & any) === any && (look.every & every) === every && text.length >= length;
    if (isShown && codec.accepts(text) && take(codec)) return codec;
  }
  return undefined;
}
