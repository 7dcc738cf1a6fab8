import type { Steps } from '../../steps.ts';
import type { Needs } from '../look.ts';

/** Where bytes are looked at as text. */
export const textTurn = 10;

/** From here on, codecs guess. */
export const firstGuess = 20;

/** What a codec makes of its input. */
export type Payload = (
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  /** Parsed structure: objects, maps, arrays and scalars, whose strings and bytes may be wrapped again. */
  | { readonly kind: 'tree'; readonly tree: unknown }
) & {
  /** The format's exact name, where a codec reads several: `base64url`. */
  readonly name?: string;
};

/** A wire format that wraps text or bytes. */
export interface Codec<Input> {
  /** As it appears in a field's `encoding`. */
  readonly name: string;
  /**
   * Its turn among the codecs. Bytes are tried as text after turn 10; from turn {@link firstGuess} on, codecs guess, and
   * what comes out has to confirm it.
   */
  readonly order: number;
  /** Whether the input itself stays a field beside what was read out of it, as a link beside its parameters. */
  readonly keepsInput?: boolean;
  /** Cheap, and cannot throw. */
  accepts(input: Input): boolean;
  /** Null when the guess was wrong, so that the next codec gets its turn. May throw on input it cannot read. */
  decode(input: Input, limits: CodecLimits): Payload | null;
}

/** One wire format that wraps text. */
export interface TextCodec extends Codec<string> {
  readonly reads: 'text';
  /** Signs without which `accepts` need not be asked. */
  readonly needs: Needs;
}

/** One wire format that wraps bytes. */
export interface BytesCodec extends Codec<Uint8Array> {
  readonly reads: 'bytes';
  /** `decode`, piece by piece, for input that takes long. */
  readonly steps?: (input: Uint8Array, limits: CodecLimits) => Steps<Payload | null>;
}

/** What may still be produced. */
export interface CodecLimits {
  /**
   * Bytes that may still be inflated. What inflates takes them off, whether its result stands or not, and throws
   * {@link OverBudget} instead of producing more.
   */
  bytes: number;
}

/** Thrown where going on would cost more than the budget allows: a decompression bomb, or a very large payload. */
export class OverBudget extends Error {
  override readonly name = 'OverBudget';
}
