/**
 * Limit: characters of a value that a definition's patterns are matched against, so that long texts cannot slow
 * matching down.
 */
export const longestMatched = 500;

/**
 * A regular expression that is compiled at first use, since most of the catalogue's are never used. An empty one
 * matches any value.
 */
export class Pattern {
  private expression: RegExp | null = null;

  constructor(readonly source: string) {}

  /** Whether it matches a value. */
  holds(value: string): boolean {
    if (this.source === '') return true;
    this.expression ??= new RegExp(this.source);
    return this.expression.test(value.length > longestMatched ? value.slice(0, longestMatched) : value);
  }
}

/**
 * One pattern that matches if any of several does, so that a path that matches none is tested only once. If they cannot
 * be joined, it matches any value.
 */
export function anyOf(sources: readonly string[]): Pattern {
  // Joining patterns would renumber their groups and could repeat group names.
  if (sources.some((source) => /\\[1-9k]|\(\?</.test(source))) return new Pattern('');
  return new Pattern(sources.map((source) => `(?:${source})`).join('|') || '(?!)');
}
