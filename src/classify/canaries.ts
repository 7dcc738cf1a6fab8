import { digestsOf, type HashName } from './hashes.ts';
import type { CategoryId } from './taxonomy.ts';

/** A value the user planted, to be looked for in everything that leaves. */
export interface Canary {
  readonly label: string;
  readonly category: CategoryId;
  readonly value: string;
}

export interface CanaryMatch {
  readonly canary: Canary;
  /** The text that matched: the value as it left, or its digest. */
  readonly text: string;
  readonly hash: HashName | null;
}

export type CanarySearch = (value: string) => CanaryMatch[];

const hexRun = /(?<![0-9a-f])[0-9a-f]{32,128}(?![0-9a-f])/gi;
const base64Digest = /^[A-Za-z0-9+/]{22,86}={0,2}$/;

/** Shorter values, such as a plan called "pro", only match a whole field: inside a text they are chance. */
const shortestPart = 6;
const fewestPhoneDigits = 7;

/**
 * A search for planted values: whole or as a part of a text, in any case, telephone numbers in any notation, and
 * hashed by md5, sha1, sha256 or sha512 (of the value as it is, trimmed, and in lower case) in hex or base64.
 */
export function searchFor(canaries: readonly Canary[]): CanarySearch {
  if (canaries.length === 0) return () => [];
  const needles = canaries.map((canary) => ({
    canary,
    needle: canary.value.trim().toLowerCase(),
    digits: canary.category === 'phone' ? digitsOf(canary.value) : '',
  }));
  const byDigest = digestIndex(canaries);

  return (value) => {
    const text = value.trim();
    const lower = text.toLowerCase();
    const matches: CanaryMatch[] = [];
    for (const { canary, needle, digits } of needles) {
      const at = lower === needle ? 0 : needle.length < shortestPart ? -1 : wordIndex(lower, needle);
      if (at >= 0) matches.push({ canary, text: text.slice(at, at + needle.length), hash: null });
      else if (digits.length >= fewestPhoneDigits && isPhone(text) && digitsOf(text) === digits) {
        matches.push({ canary, text, hash: null });
      }
    }
    for (const digest of digestsIn(text)) {
      const found = byDigest.get(digest.key);
      if (found) matches.push({ ...found, text: digest.text });
    }
    return matches;
  };
}

function digestIndex(canaries: readonly Canary[]): Map<string, { canary: Canary; hash: HashName }> {
  const index = new Map<string, { canary: Canary; hash: HashName }>();
  for (const canary of canaries) {
    for (const form of new Set([canary.value, canary.value.trim(), canary.value.trim().toLowerCase()])) {
      for (const { hash, hex, base64 } of digestsOf(form)) {
        index.set(hex, { canary, hash }).set(base64.replace(/=+$/, ''), { canary, hash });
      }
    }
  }
  return index;
}

function digestsIn(text: string): Array<{ key: string; text: string }> {
  if (text.length < 22) return [];
  const hex = [...text.matchAll(hexRun)].map(([run]) => ({ key: run.toLowerCase(), text: run }));
  return hex.length === 0 && base64Digest.test(text) ? [{ key: text.replace(/=+$/, ''), text }] : hex;
}

/** Where the needle stands in the text with no letter or digit right before or after it; -1 if nowhere. */
function wordIndex(text: string, needle: string): number {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + needle.length])) return at;
  }
  return -1;
}

const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isPhone = (text: string) => /^\+?[\d\s().\-/]{7,24}$/.test(text);
const digitsOf = (text: string) => text.replace(/\D/g, '').replace(/^00/, '');
