/** Number of characters that patterns examine at a time: on megabytes of text, the browser's stack would overflow. */
const size = 65_536;

/** Length of the overlap of two windows, in characters: matches up to this length are found across their border. */
const overlap = 2_048;

/** Searches a text of any length in overlapping windows. What lies within an overlap is found twice. */
export function inWindows<Found>(text: string, find: (window: string) => readonly Found[]): readonly Found[] {
  if (text.length <= size) return find(text);
  const found: Found[] = [];
  for (let at = 0; at < text.length; at += size - overlap) found.push(...find(text.slice(at, at + size)));
  return found;
}
