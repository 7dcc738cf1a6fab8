/**
 * Adds a character to a hash that starts from 0, so that a substring can be looked up without copying it. The result
 * has 30 bits, which engines store as small integers. Different texts can have the same hash.
 */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fffffff;
}

/** The {@link hashWith} hash of a whole text. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}
