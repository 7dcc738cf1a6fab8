import type { CharacterClasses } from '../character-classes.ts';
import { byNeededClasses } from '../needed-classes.ts';
import { type BytesCodec, type Codec, firstGuess, type TextCodec } from './codec.ts';

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./index.ts', '!./codec.ts'], { eager: true });

const all = Object.values(files)
  .flatMap((exported): unknown[] => Object.values(exported))
  .filter((one): one is TextCodec | BytesCodec => typeof one === 'object' && one !== null && 'reads' in one)
  .sort((a, b) => a.order - b.order);

/** All codecs of this folder that read bytes, in the order in which they are tried. */
export const bytesCodecs = all.filter((one): one is BytesCodec => one.reads === 'bytes');

const textCodecsFor = byNeededClasses(all.filter((one): one is TextCodec => one.reads === 'text'));

/**
 * The first codec that accepts a text and for which `take` returns true; undefined if there is none. Codecs whose
 * `needs` the text does not meet are skipped.
 */
export function firstCodecFor(
  text: string,
  classes: CharacterClasses,
  take: (codec: TextCodec) => boolean,
): TextCodec | undefined {
  for (const codec of textCodecsFor(classes)) if (passes(codec, text) && take(codec)) return codec;
  return undefined;
}

/** Whether a text is wrapped: by an exact codec, or by a guess that `isConfirmed` accepts. */
export function isWrapped(
  text: string,
  classes: CharacterClasses,
  isConfirmed: (codec: TextCodec) => boolean,
): boolean {
  return textCodecsFor(classes).some(
    (codec) => passes(codec, text) && (codec.order < firstGuess || isConfirmed(codec)),
  );
}

/** Whether a codec accepts the input. False if its `accepts` throws. */
export function accepts<Input>(codec: Codec<Input>, input: Input): boolean {
  try {
    return codec.accepts(input);
  } catch {
    return false;
  }
}

function passes(codec: TextCodec, text: string): boolean {
  return text.length >= (codec.needs.length ?? 0) && accepts(codec, text);
}
