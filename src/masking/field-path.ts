import type { Path } from '../decode/path.ts';
import { maskKey } from './key.ts';

/** What paths are kept as, worked out once each. */
const shown = new WeakMap<Path, string>();

/** A field's path as it may be kept: a key that is itself data becomes a placeholder, `members.[name]`. */
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
  // What a path adds to the one above it is a dot, if any, and its key.
  const joint = text.slice(above.text.length, text.length - key.length);
  return `${outer}${joint}${shownKey(key)}`;
}

/** A key as it may be kept. The mark before the parameter of an address is none of its own. */
export function shownKey(key: string): string {
  const [mark = ''] = /^\??#?/.exec(key) ?? [];
  return `${mark}${maskKey(key.slice(mark.length))}`;
}
