import { createMemo } from '../memo.ts';
import { includesFirstName, isKnownWord, wordsIn } from '../vocabulary/words.ts';
import { maskPath } from './address.ts';
import { hasLongNumber, isMixture } from './key.ts';

/** Limits of the title of an event: words and characters. */
const mostWords = 7;
const longestTitle = 80;

/** Characters that identifiers and titles contain. Names with others, such as `@`, `/` or quotes, can contain a value. */
const titleMarks = /^[\p{L}\p{N}\p{M} _$.:()[\]#&!|>-]+$/u;

/**
 * Masks the name of an event: identifiers and titles stay, paths are masked like an address's. Other names are
 * shortened to their first word, if it is known, and their length in characters: `Invited […] (31)`.
 *
 * @param isPersonal whether a word is part of a personal value that was sent with the event
 */
export function maskEventName(name: string, isPersonal: (word: string) => boolean = () => false): string {
  const { shown, unknown } = readEventName(name);
  return unknown.some(isPersonal) ? shortened(name) : shown;
}

/** An event's masked name, and its unknown words. If one of these is personal, the name must be shortened instead. */
export interface EventName {
  readonly shown: string;
  readonly unknown: readonly string[];
}

const cachedName = createMemo<string, EventName>(1_024);

/** Masks the name of an event, regardless of what was sent with it, and finds its unknown words. */
export function readEventName(name: string): EventName {
  return name.length > longestTitle ? findEventName(name) : cachedName(name, findEventName);
}

const nothingUnknown: readonly string[] = [];

function findEventName(name: string): EventName {
  const [, method = '', path] = /^([A-Z]{3,7} )?(\/[^\s?#]*)(?:[?#]\S*)?$/.exec(name) ?? [];
  if (path !== undefined) return { shown: `${method}${maskPath(path)}`, unknown: nothingUnknown };
  const words = mayBeTitle(name) ? wordsIn(name) : null;
  if (words === null || !isTitle(name, words)) return { shown: shortened(name), unknown: nothingUnknown };
  return { shown: name, unknown: words.filter((word) => !isKnownWord(word)) };
}

function shortened(name: string): string {
  const [first = ''] = /^\p{L}+/u.exec(name) ?? [];
  const kept = first !== '' && first.length < name.length && wordsIn(first).every(isKnownWord) ? `${first} […]` : '[…]';
  return `${kept} (${[...name].length})`;
}

const mayBeTitle = (name: string) => name.length <= longestTitle && titleMarks.test(name) && !hasLongNumber(name);

function isTitle(name: string, words: readonly string[]): boolean {
  if (name.split(/\s+/).some((word) => isMixture(word, lettersOf(wordsIn(word))))) return false;
  const letters = lettersOf(words);
  if ((/\s/.test(name) && letters.length > mostWords) || includesFirstName(letters)) return false;
  const unknown = letters.filter((word) => word.length > 3 && !isKnownWord(word));
  return unknown.length === 0 || (unknown.length === 1 && !hasProperNoun(name));
}

const lettersOf = (words: readonly string[]) => words.filter((word) => !/^\d/.test(word));

/**
 * Whether an unknown word is capitalised beside words that are not, like a person's or a place's name: `Ulrike signed
 * up`, not `Falcon Opened`.
 */
function hasProperNoun(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  const isCapital = (word: string) => /^\P{L}*\p{Lu}/u.test(word);
  return (
    words.length > 1 &&
    words.some((word) => isCapital(word) && !isKnownWord(wordsIn(word)[0] ?? '')) &&
    !words.every(isCapital)
  );
}
