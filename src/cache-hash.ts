import { codeAt } from './code-at.ts';

/** Limit: characters of a text that the hash reads at equal distances. */
const sampled = 12;

/** Number of characters at the end of a longer text that the hash reads as well. */
const ending = 4;

/**
 * A hash of a text for bounded caches, with 32 bits: computed from its length, up to twelve of its characters, and the last
 * four, since names often differ only at their end. Fast, with collisions: texts with the same hash only displace one
 * another.
 */
export function cacheHash(text: string): number {
  const { length } = text;
  const step = length <= sampled ? 1 : Math.ceil(length / sampled);
  let hash = length;
  for (let at = 0; at < length; at += step) hash = Math.imul(hash ^ codeAt(text, at), prime);
  if (step > 1) for (let at = length - ending; at < length; at += 1) hash = Math.imul(hash ^ codeAt(text, at), prime);
  return hash ^ (hash >>> 15);
}

/** The prime of the 32-bit FNV hash. */
const prime = 0x01000193;
