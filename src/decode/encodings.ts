type Encoding = readonly string[];

/** A value that nothing wraps. */
export const plain: Encoding = [];

/** Lists that are remembered; real ones are fewer than a hundred. */
const mostLists = 1_024;

let inside = new Map<Encoding, Map<string, Encoding>>();
let size = 0;

/** What wraps something that lies in one more codec. Equal lists are the same object, so that they are compared at once. */
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
