import type { Steps } from '../../steps.ts';
import type { Needs } from '../character-classes.ts';

/** The turn in which bytes are read as text. */
export const textTurn = 10;

/** Codecs from this turn on guess. */
export const firstGuess = 20;

/** The result of a codec. */
export type Payload = (
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  /** A parsed structure of objects, maps, arrays and scalars. Its strings and bytes may be wrapped again. */
  | { readonly kind: 'tree'; readonly tree: unknown }
) & {
  /** The exact name of the format, if the codec reads several: `base64url`. */
  readonly name?: string;
};

/** A wire format that wraps text or bytes. */
export interface Codec<Input> {
  /** The name in a field's `encoding`. */
  readonly name: string;
  /**
   * The codec's turn. Bytes are read as text in turn {@link textTurn}, so codecs for bytes need another. From turn
   * {@link firstGuess} on, codecs guess, so their output must confirm the guess.
   */
  readonly order: number;
  /** Whether the input itself stays a field in addition to its content, such as a link beside its parameters. */
  readonly keepsInput?: boolean;
  /** Must be cheap and must not throw. */
  accepts(input: Input): boolean;
  /** Null if the guess was wrong, so that the next codec is tried. May throw if it cannot read the input. */
  decode(input: Input, limits: CodecLimits): Payload | null;
}

/** A wire format that wraps text. */
export interface TextCodec extends Codec<string> {
  readonly reads: 'text';
  /** Character classes that the text must have for `accepts` to be called. */
  readonly needs: Needs;
}

/** A wire format that wraps bytes. */
export interface BytesCodec extends Codec<Uint8Array> {
  readonly reads: 'bytes';
  /** `decode` in steps, for input that takes long. */
  readonly steps?: (input: Uint8Array, limits: CodecLimits) => Steps<Payload | null>;
}

/** The remaining budget. */
export interface CodecLimits {
  /**
   * Bytes that may still be inflated. Inflating reduces it, whether or not the result is used, and throws {@link
   * OverBudget} instead of exceeding it.
   */
  bytes: number;
}

/** Thrown if continuing would exceed the budget: a decompression bomb, or a very large payload. */
export class OverBudget extends Error {
  override readonly name = 'OverBudget';
}
