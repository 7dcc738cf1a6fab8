import { codeAt } from '../code-at.ts';
import { createMemo } from '../memo.ts';
import { english } from './english.ts';
import { firstNames } from './first-names.ts';
import { isFormOf, mayBeForm } from './forms.ts';
import { german } from './german.ts';

/** A piece of a text: a word, with or without a capital; several capitals; other letters; digits. */
const piece = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}+|\p{N}+/gu;

let known: ReadonlySet<string> | null = null;
let names: ReadonlySet<string> | null = null;

/**
 * Whether a word is in the vocabulary of words that identify no person, or a form of such words. Expects a word as
 * {@link wordsIn} returns it.
 */
export function isKnownWord(word: string): boolean {
  return isListed(word) || (mayBeForm(word) && cachedForm(word, isForm));
}

/** Results for words that are not listed. Payloads repeat the same words. */
const cachedForm = createMemo<string, boolean>(8_192);

const isForm = (word: string) => isFormOf(word, isListed) && !isFirstName(word);

function isListed(word: string): boolean {
  known ??= new Set(`${english} ${german}`.split(/\s+/));
  return known.has(word);
}

const shortWords: ReadonlySet<string> = new Set(
  (
    'ab ad ai am an as at be by cc cd ci cs cv da db de do ec en es et eu ex fr gb go gp gt hi hr ht id if im in io ip is it ' +
    'js kb la le mb md me ms my nl no of ok on op or os pc pl pm pr ps pt py qa re ru sa so sv to ts tv tz ua ui uk un up us ' +
    'ut ux vi vs we wo ws wp xl zu'
  ).split(' '),
);

/** Whether a word of one or two letters is a common one in programs, addresses or languages. */
export function isShortWord(word: string): boolean {
  return shortWords.has(word);
}

/** Whether a word is a common first name, and not in the vocabulary. */
export function isFirstName(word: string): boolean {
  names ??= new Set(firstNames.split(/\s+/));
  return names.has(word);
}

/** First names that are also in the vocabulary. */
const nameWords: ReadonlySet<string> = new Set('april august chance june max may'.split(' '));

/**
 * First names that are also verbs in programs, with the words that can follow the verb: `grant_type`, `mark-as-read`.
 */
const verbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    bill: 'of to',
    grant: 'access admin permission permissions privileges role roles type types',
    mark: 'all as complete completed delivered done paid read seen sent spam unread unpaid',
  }).map(([verb, words]) => [verb, new Set(words.split(' '))]),
);

/** Whether a word that could be a first name is a verb, judged by the next word. */
export function isVerb(word: string, next: string): boolean {
  return verbs.get(word)?.has(next) ?? false;
}

/**
 * Whether a list of words contains a first name: a common one that is not a verb here, or one that is also a known word
 * and is followed by an unknown word of four letters or more.
 */
export function includesFirstName(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    if (isFirstName(word)) return !isVerb(word, next ?? '');
    return nameWords.has(word) && next !== undefined && next.length > 3 && !isKnownWord(next);
  });
}

/**
 * The words and numbers of a text, split at case changes and marks, in lower case, without accents and with umlauts as
 * two letters: `userFirst_Name2` is `user`, `first`, `name`, `2`.
 */
export function wordsIn(text: string): readonly string[] {
  return asciiWords(text) ?? (text.normalize('NFC').match(piece) ?? []).map(plainWord);
}

/** Character classes of ASCII. */
const [mark, upper, lower, digit] = [0, 1, 2, 3] as const;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Z]/.test(character)) return upper;
  return /[a-z]/.test(character) ? lower : /\d/.test(character) ? digit : mark;
});

/** The words of an ASCII text, with the same result as {@link piece} but faster; null for any other text. */
function asciiWords(text: string): string[] | null {
  const words: string[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const first = kinds[codeAt(text, at)];
    if (first === undefined) return null;
    const begin = at;
    at += 1;
    if (first === mark) continue;
    const isCapital = first === upper && kinds[codeAt(text, at)] === lower;
    const run = isCapital ? lower : first;
    while (kinds[codeAt(text, at)] === run) at += 1;
    // The last of several capitals belongs to the next word.
    if (run === upper && kinds[codeAt(text, at)] === lower) at -= 1;
    const word = text.slice(begin, at);
    words.push(first === upper ? word.toLowerCase() : word);
  }
  return words;
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
