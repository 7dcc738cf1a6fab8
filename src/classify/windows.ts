/** Characters that patterns look at together: on megabytes a browser's stack would give out. */
const size = 65_536;

/** What may lie across the edge of two windows. */
const overlap = 2_048;

/** Looks for something in a text of any length, in windows that overlap. */
export function inWindows<Found>(text: string, find: (window: string) => readonly Found[]): readonly Found[] {
  if (text.length <= size) return find(text);
  const found: Found[] = [];
  for (let at = 0; at < text.length; at += size - overlap) found.push(...find(text.slice(at, at + size)));
  return found;
}
