/** Characters of a value that a definition's expressions are matched against: no long text can make one slow. */
export const longestMatched = 500;

/** A regular expression, compiled when it is first needed: most of a catalogue's never are. An empty one holds for any. */
export class Pattern {
  private expression: RegExp | null = null;

  constructor(readonly source: string) {}

  /** Whether it holds for a value. */
  holds(value: string): boolean {
    if (this.source === '') return true;
    this.expression ??= new RegExp(this.source);
    return this.expression.test(value.length > longestMatched ? value.slice(0, longestMatched) : value);
  }
}

/** One that may hold where any of several does: one look instead of many, for the many paths of which none does. */
export function anyOf(sources: readonly string[]): Pattern {
  // Numbers and names of groups would be others in a row of patterns.
  if (sources.some((source) => /\\[1-9k]|\(\?</.test(source))) return new Pattern('');
  return new Pattern(sources.map((source) => `(?:${source})`).join('|') || '(?!)');
}
