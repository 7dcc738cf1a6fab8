import type { CharacterClasses } from '../character-classes.ts';
import { type BytesCodec, type Codec, firstGuess, type TextCodec } from './codec.ts';

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./index.ts', '!./codec.ts'], { eager: true });

const all = Object.values(files)
  .flatMap((exported): unknown[] => Object.values(exported))
  .filter((one): one is TextCodec | BytesCodec => typeof one === 'object' && one !== null && 'reads' in one)
  .sort((a, b) => a.order - b.order);

/** All codecs of this folder that read bytes, ordered by turn. */
export const bytesCodecs = all.filter((one): one is BytesCodec => one.reads === 'bytes');

const textCodecs = all
  .filter((one): one is TextCodec => one.reads === 'text')
  .map((codec) => ({ codec, any: 0, every: 0, length: 0, ...codec.needs }));

/**
 * The first codec that accepts a text and for which `take` returns true; undefined if there is none. Codecs whose
 * required character classes are missing are skipped.
 */
export function firstCodecFor(
  text: string,
  classes: CharacterClasses,
  take: (codec: TextCodec) => boolean,
): TextCodec | undefined {
  for (const gate of textCodecs) if (passes(gate, text, classes) && take(gate.codec)) return gate.codec;
  return undefined;
}

/** Whether a text is wrapped: by an exact codec, or by a guess that `stands` confirms. */
export function isWrapped(text: string, classes: CharacterClasses, stands: (codec: TextCodec) => boolean): boolean {
  return textCodecs.some(
    (gate) => passes(gate, text, classes) && (gate.codec.order < firstGuess || stands(gate.codec)),
  );
}

/** Returns false if `accepts` throws. */
export function accepts<Input>(codec: Codec<Input>, input: Input): boolean {
  try {
    return codec.accepts(input);
  } catch {
    return false;
  }
}

type Gate = (typeof textCodecs)[number];

function passes({ codec, any, every, length }: Gate, text: string, classes: CharacterClasses): boolean {
  return (
    (classes.any & any) === any && (classes.every & every) === every && text.length >= length && accepts(codec, text)
  );
}
