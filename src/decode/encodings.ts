type Encoding = readonly string[];

/** The encoding of a value without wrappings. */
export const noEncoding: Encoding = [];

/** Limit: cached lists. Fewer than a hundred occur in practice. */
const mostLists = 1_024;

let inside = new Map<Encoding, Map<string, Encoding>>();
let size = 0;

/**
 * The list of encodings with one more codec. Equal lists are the same object as long as they are cached, so that
 * comparing them is fast.
 */
export function wrappedIn(encoding: Encoding, codec: string): Encoding {
  const known = inside.get(encoding)?.get(codec);
  if (known !== undefined) return known;
  if (size >= mostLists) {
    inside = new Map();
    size = 0;
  }
  size += 1;
  const wrapped = [...encoding, codec];
  const others = inside.get(encoding);
  if (others === undefined) inside.set(encoding, new Map([[codec, wrapped]]));
  else others.set(codec, wrapped);
  return wrapped;
}
