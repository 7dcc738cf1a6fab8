/** Characters of a longer text that the hash reads: at most this many in even steps, and these at its end. */
const sampled = 12;
const ending = 4;

/**
 * A hash of a text for bounded caches, with 32 bits: from its length, up to twelve characters, and the last ones, since
 * names often differ only at their end. Fast, with collisions: texts with the same hash only displace one another.
 */
export function cacheHash(text: string): number {
  const { length } = text;
  const step = length <= sampled ? 1 : Math.ceil(length / sampled);
  let hash = length;
  for (let at = 0; at < length; at += step) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  if (step > 1)
    for (let at = length - ending; at < length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash ^ (hash >>> 15);
}

/** Of the FNV hash. */
const prime = 0x01000193;
