/** A line of the app's own code that sent data. */
export interface SourceLine {
  /** Path in the repository, with forward slashes; the script's masked address if no source map covers it. */
  readonly file: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  /** The function that contains it; null outside functions, and if its name is not known. */
  readonly function: string | null;
  /**
   * Set if an SDK sent data from its queue. The line is then where sending started, not where the app passed the data
   * to the SDK.
   */
  readonly flush?: true;
}

/** Whether a file is a path in the repository, not an address. */
export const isInRepository = ({ file }: SourceLine): boolean => !/^[a-z][a-z\d+.-]*:/i.test(file);

/** `src/track.ts:41`, marked if it is not the call itself. */
export function sourceText({ file, line, flush }: SourceLine): string {
  return `${file}:${line}${flush ? ' (line of the flush)' : ''}`;
}

/**
 * The better of two lines for one field: a call is better than a flush, otherwise the first by file, line and column,
 * so that repeated runs have the same result.
 */
export function betterSource(a: SourceLine | undefined, b: SourceLine | undefined): SourceLine | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareSources(a, b) <= 0 ? a : b;
}

function compareSources(a: SourceLine, b: SourceLine): number {
  if (a.flush !== b.flush) return a.flush ? 1 : -1;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
