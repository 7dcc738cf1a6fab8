/** A phrase that is allowed in a file, and why. */
export interface Exception {
  readonly file: string;
  /** The words as they are written in the file. */
  readonly words: string;
  readonly reason: string;
}

/** This list may only shrink: `tests/unit/scripts/plain-words.test.ts` limits its length. */
export const exceptions: readonly Exception[] = [];
