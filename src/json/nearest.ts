/** Limit: characters of a name. Longer names are not compared. */
const longestName = 80;

/** The known name that was probably meant: at most two edits away, ignoring case. Undefined if there is none. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  if (written.length > longestName) return undefined;
  const [best] = names
    .map((name) => ({ name, away: lettersApart(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ away, name }) => away <= 2 && away < name.length)
    .sort((a, b) => a.away - b.away);
  return best?.name;
}

/** Levenshtein distance. */
function lettersApart(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substituted = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
