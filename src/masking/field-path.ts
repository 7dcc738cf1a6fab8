import type { Path } from '../decode/path.ts';
import { maskKey } from './key.ts';

/** Masked paths. */
const shown = new WeakMap<Path, string>();

/** Masks a field's path: a key that is itself data becomes a placeholder, `members.[name]`. */
export function maskFieldPath(path: Path): string {
  const known = shown.get(path);
  if (known !== undefined) return known;
  const text = textOf(path);
  shown.set(path, text);
  return text;
}

function textOf({ above, key, text }: Path): string {
  if (above === null) return text;
  const outer = maskFieldPath(above);
  if (key === null) return `${outer}[]`;
  // A path adds an optional dot and its key to the one above it.
  const joint = text.slice(above.text.length, text.length - key.length);
  return `${outer}${joint}${shownKey(key)}`;
}

/** Masks a key. The mark before an address's parameter is not part of it. */
export function shownKey(key: string): string {
  const [mark = ''] = /^\??#?/.exec(key) ?? [];
  return `${mark}${maskKey(key.slice(mark.length))}`;
}
