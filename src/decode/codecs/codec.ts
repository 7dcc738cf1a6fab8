/** What a codec makes of its input. */
export type Payload =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  /** Parsed structure: objects, arrays and scalars, whose strings may be wrapped again. */
  | { readonly kind: 'tree'; readonly tree: unknown };

/**
 * One wire format. `accepts` is cheap and cannot throw; `decode` may throw on input it cannot read, and answers null
 * when the guess was wrong, so that the next codec gets its turn.
 */
export interface Codec<Input> {
  /** As it appears in a field's `encoding`. */
  readonly name: string;
  accepts(input: Input): boolean;
  decode(input: Input, limits: CodecLimits): Payload | null;
}

export interface CodecLimits {
  /** Most bytes a codec may produce; it throws {@link OverBudget} before it produces more. */
  readonly bytes: number;
}

/** Thrown where going on would cost more than the budget allows: a decompression bomb, or a very large payload. */
export class OverBudget extends Error {
  override readonly name = 'OverBudget';
}
