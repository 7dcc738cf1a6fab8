import { isKnownWord, wordsIn } from '../words/words.ts';

/** Keys made by UI libraries for elements: `:r1a:`, `«r1»`, `radix-:rb:` (React's `useId`). */
const elementIds = /(?:^|[-_])[:«_]r[\da-z]+[:»_]$/;

/** Ids that stand behind the name of what they are of, `cart_8fc2422a`, `item-48213`, or alone. */
const parts = /[_\-:~/$|]+/;

/** Whether a key was made at run time, so that it is another one in each run. What people would name so is not one. */
export function isGeneratedKey(key: string): boolean {
  if (key.length < shortest || key.length > longest || propertyCookie.test(key)) return false;
  return /\d{5}/.test(key) || isDay(key) || elementIds.test(key) || key.split(parts).some(isRandom);
}

/** Cookie of a Google Analytics property, which stays one. */
const propertyCookie = /^_ga_[A-Z\d]{6,12}$/;

const shortest = 3;
const longest = 200;

/** A number of an item or a customer; parts of what a program counts have fewer digits. */
const isNumber = (text: string) => /^\d{3,}$/.test(text);

const isDay = (key: string) => /(?:^|\D)(?:19|20)\d\d[-_/.](?:0?[1-9]|1[0-2])(?:\D|$)/.test(key);

/** A name, and what counts things of that name: `address1`, `eVar45`. */
const numbered = /^\p{L}{2,}\d{1,3}$/u;

/** Whether letters, cases and digits follow each other as they do by chance. */
function isRandom(part: string): boolean {
  if (isNumber(part)) return true;
  if (part.length < 6) return false;
  const digits = part.match(/\d/g)?.length ?? 0;
  if (digits > 1 && /^[\da-f]+$/i.test(part)) return true;
  const letters = wordsIn(part).filter((word) => !/^\d/.test(word));
  const lengthOf = (words: readonly string[]) => words.reduce((sum, { length }) => sum + length, 0);
  const isWorded = lengthOf(letters.filter((word) => word.length > 2 && isKnownWord(word))) * 2 >= lengthOf(letters);
  if (isWorded && letters.length > 0) return false;
  const isUnspeakable = /[bcdfghjklmnpqrstvwxz]{5}/i.test(part);
  if (digits > 0) return !numbered.test(part) || isUnspeakable;
  const changes = part.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0;
  return part.length >= 8 && (changes >= 3 || (changes > 0 && isUnspeakable));
}
