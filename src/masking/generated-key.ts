import { isKnownWord, wordsIn } from '../vocabulary/words.ts';

/** Keys that UI libraries generate for elements: `:r1a:`, `«r1»`, `radix-:rb:` (React's `useId`). */
const elementIds = /(?:^|[-_])[:«_]r[\da-z]+[:»_]$/;

/** Separators between a name and an id (`cart_8fc2422a`, `item-48213`). */
const parts = /[_\-:~/$|]+/;

/**
 * Whether a key was generated at run time, so that it differs in each run. Keys that a programmer could have written
 * are not.
 */
export function isGeneratedKey(key: string): boolean {
  if (key.length > longest || propertyCookie.test(key)) return false;
  return /\d{5}/.test(key) || isDay(key) || elementIds.test(key) || key.split(parts).some(isRandom);
}

/** Cookie of a Google Analytics property. It is the same for all visitors. */
const propertyCookie = /^_ga_[A-Z\d]{6,12}$/;

/** Limit: characters of a key. Longer keys are data, and masked as such. */
const longest = 200;

/** Whether a text is the number of an item or a customer. Counters in field names have fewer digits. */
const isNumber = (text: string) => /^\d{3,}$/.test(text);

const isDay = (key: string) => /(?:^|\D)(?:19|20)\d\d[-_/.](?:0?[1-9]|1[0-2])(?:\D|$)/.test(key);

/** A name with a counter: `address1`, `eVar45`. */
const numbered = /^\p{L}{2,}\d{1,3}$/u;

/** Whether a part of a key is a number, or looks random: few known words, and mixed letters, cases and digits. */
function isRandom(part: string): boolean {
  if (isNumber(part)) return true;
  if (part.length < 6) return false;
  const digits = part.match(/\d/g)?.length ?? 0;
  if (digits > 1 && /^[\da-f]+$/i.test(part)) return true;
  const letters = wordsIn(part).filter((word) => !/^\d/.test(word));
  const lengthOf = (words: readonly string[]) => words.reduce((sum, { length }) => sum + length, 0);
  const isWorded = lengthOf(letters.filter(isKnownWord)) * 2 >= lengthOf(letters);
  if (isWorded && letters.length > 0) return false;
  const isUnpronounceable = /[bcdfghjklmnpqrstvwxz]{5}/i.test(part);
  if (digits > 0) return !numbered.test(part) || isUnpronounceable;
  const changes = part.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0;
  return part.length >= 8 && (changes >= 3 || (changes > 0 && isUnpronounceable));
}
