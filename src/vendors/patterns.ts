/** Characters of a value that patterns are looked for in: no long text can make one slow. */
const longestValue = 500;

/** Compiled when first needed: most of them never are. */
const compiled = new Map<string, RegExp>();

/** Whether a pattern holds for a value; an empty one does for any. */
export function holds(pattern: string, value: string): boolean {
  if (pattern === '') return true;
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern);
    compiled.set(pattern, expression);
  }
  return expression.test(value.length > longestValue ? value.slice(0, longestValue) : value);
}

/** Whether any of patterns may hold for a path: one look instead of many, for the many paths of which none does. */
export function anyOf(patterns: readonly string[]): (path: string) => boolean {
  // Numbers and names of groups would be others in a row of patterns.
  if (patterns.some((pattern) => /\\[1-9k]|\(\?</.test(pattern))) return () => true;
  let expression: RegExp | null = null;
  return (path) => {
    expression ??= new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|') || '(?!)');
    return expression.test(path.length > longestValue ? path.slice(0, longestValue) : path);
  };
}
