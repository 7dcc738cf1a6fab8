/**
 * A hash of characters one after another, starting from 0. Finding a part of a text by it takes no copy of the part. It fits
 * what engines keep as small integers, 30 bits; different texts may have the same.
 */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fffffff;
}

/** {@link hashWith} all characters of a text, from the first to the last. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}
