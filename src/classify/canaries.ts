import { type CharacterClasses, characterClass, characterClassesOf } from '../decode/character-classes.ts';
import { bytesOfBase64 } from '../decode/codecs/base64.ts';
import { digestsOf, type HashName, secondDigestsOf } from './hashes.ts';
import { type MultiSearch, multiSearch } from './multi-search.ts';
import { digitsOf, formsOf } from './normal-forms.ts';
import { type SearchTerm, searchTermsOf } from './search-terms.ts';
import type { CategoryId } from './taxonomy.ts';

/** A value that the user planted, to be found in everything that is sent. */
export interface Canary {
  readonly label: string;
  readonly category: CategoryId;
  readonly value: string;
}

/** A canary that was found in a value. */
export interface CanaryMatch {
  readonly canary: Canary;
  /** The text that matched: the value as it was sent, or its digest. The canary's own value if it was encoded. */
  readonly text: string;
  readonly hash: HashName | null;
  /** The encodings around it within the searched text, outermost first. */
  readonly encoding: readonly string[];
  /**
   * Set if only a part of the value was found: which part it is, and how many parts there are. It counts only if all
   * parts are found in the same observation.
   */
  readonly part: { readonly name: string; readonly of: number } | null;
}

/** Finds canaries in a value. If its character classes are known, they need not be computed again. */
export type CanarySearch = (value: string, classes?: CharacterClasses) => readonly CanaryMatch[];

const nothing: readonly CanaryMatch[] = [];

const hexRun = /(?<![0-9a-f])[0-9a-f]{32,128}(?![0-9a-f])/gi;

/** Longer runs are neither digests nor digests with a prefix or suffix. */
const base64Run = /(?<![\w+/-])[\w+/-]{22,120}(?![\w+/-])={0,2}/g;

const fewestPhoneDigits = 7;

/**
 * Creates a search for planted values. It finds them whole or as part of a text; in upper or lower case, and in other
 * notations in use; in two parts (local part and domain, first and last name); encoded in the middle of another
 * text, where no codec decodes it; and hashed, in hex or base64, by one digest or by two.
 * @param layers how many digests on top of each other are recognised
 */
export function searchFor(canaries: readonly Canary[], layers: 1 | 2 = 2): CanarySearch {
  if (canaries.length === 0) return () => nothing;
  const terms = canaries.flatMap(searchTermsOf);
  const search = multiSearch(terms.map(({ text }) => text.toLowerCase()));
  const phones = phoneIndex(canaries);
  const byDigest = digestIndex(canaries, layers);

  return (value, classes = characterClassesOf(value)) => {
    const found: CanaryMatch[] = [];
    if (value.length >= 2) collect(value, classes, terms, search, found);
    const hasDigits = (classes.any & characterClass.digit) !== 0;
    if (hasDigits && phones.size > 0 && value.length >= fewestPhoneDigits) takePhones(value, phones, found);
    for (const [hex, text] of digestsIn(value, classes)) {
      const known = byDigest.get(hex);
      if (known) found.push({ ...known, text, encoding: [], part: null });
    }
    return found.length === 0 ? nothing : withoutRepeats(found);
  };
}

function collect(
  value: string,
  classes: CharacterClasses,
  terms: readonly SearchTerm[],
  search: MultiSearch,
  found: CanaryMatch[],
): void {
  // Beyond ASCII, the search uses lower case only. If that changes the text's length, positions refer to the lower-case
  // text.
  const text = (classes.any & characterClass.high) === 0 ? value : value.toLowerCase();
  const source = text.length === value.length ? value : text;
  search.find(text, (index, at) => {
    const term = terms[index] as SearchTerm;
    const end = at + term.text.length;
    const matched = source.slice(at, end);
    if (term.isExact && matched !== term.text) return;
    if (term.fillsField ? at > 0 || end < source.length : !term.encoding.length && !standsAlone(source, at, end))
      return;
    const { canary, encoding, part } = term;
    if (
      canary.category !== 'email' &&
      encoding.length === 0 &&
      (classes.any & characterClass.at) !== 0 &&
      isInAddress(source, at, end)
    )
      return;
    found.push({ canary, text: encoding.length > 0 ? canary.value : matched, hash: null, encoding, part });
  });
}

const phoneRun = /\+?\(?\d(?:[\s().\-/]{0,3}\d){6,17}/g;

/** Finds telephone numbers in any notation that people write. */
function takePhones(value: string, phones: ReadonlyMap<string, Canary>, found: CanaryMatch[]): void {
  for (const run of value.match(phoneRun) ?? []) {
    const canary = phones.get(digitsOf(run));
    if (canary) found.push({ canary, text: run, hash: null, encoding: [], part: null });
  }
}

/** Canaries by the digits of their forms. */
function phoneIndex(canaries: readonly Canary[]): Map<string, Canary> {
  return new Map(
    canaries
      .filter(({ category }) => category === 'phone')
      .flatMap((canary) => formsOf(canary).map((form) => [digitsOf(form), canary] as const))
      .filter(([digits]) => digits.length >= fewestPhoneDigits),
  );
}

function digestIndex(canaries: readonly Canary[], layers: 1 | 2): Map<string, { canary: Canary; hash: HashName }> {
  const index = new Map<string, { canary: Canary; hash: HashName }>();
  for (const canary of canaries) {
    for (const [order, form] of formsOf(canary).entries()) {
      for (const [hex, hash] of digestsOf(form)) index.set(hex, { canary, hash });
      // Rare forms are hashed only once.
      if (layers === 1 || order > 2) continue;
      for (const [hex, hash] of secondDigestsOf(form)) if (!index.has(hex)) index.set(hex, { canary, hash });
    }
  }
  return index;
}

/**
 * Whether a match lies inside an e-mail address, and does not contain its `@`. In that case the address was sent, not a
 * name, an id or a company.
 */
function isInAddress(text: string, at: number, end: number): boolean {
  if (text.slice(at, end).includes('@')) return false;
  const local = /^[\w.+-]{0,64}@[\w-]{1,63}\.[\w.-]/.test(text.slice(end, end + 140));
  const domain = /[\w.+-]@(?:[\w-]{1,63}\.){0,4}[\w-]{0,40}$/.test(text.slice(Math.max(0, at - 140), at));
  return local || (domain && /^[\w-]{0,40}\.[\w-]/.test(text.slice(end, end + 64)));
}

/** Possible digests in a text: each in lower-case hex, and as it is written. */
function digestsIn(text: string, classes: CharacterClasses): Array<readonly [hex: string, text: string]> {
  if (text.length < 22) return [];
  if (text.length >= 32) {
    const runs = [...text.matchAll(hexRun)].map(([run]) => [run.toLowerCase(), run] as const);
    if (runs.length > 0) return runs;
  }
  if ((classes.any & characterClass.digit) === 0 && (classes.every & characterClass.base64) === 0) return [];
  return [...text.matchAll(base64Run)].flatMap(([run]) => base64Digests(run));
}

/** Length of the base64 of 16, 20, 28, 32, 48 and 64 bytes, without padding. */
const base64Lengths = [22, 27, 38, 43, 64, 86];

/**
 * The digests that a run of base64 characters may contain: the whole run, or a part after a prefix or before a suffix
 * of the same alphabet.
 */
function base64Digests(run: string): Array<readonly [hex: string, text: string]> {
  const body = run.replace(/=+$/, '');
  const padding = run.slice(body.length);
  return base64Lengths.flatMap((length) => {
    if (body.length < length) return [];
    const isWhole = body.length === length;
    const texts = isWhole
      ? [[body, run]]
      : [
          [body.slice(-length), body.slice(-length) + padding],
          [body.slice(0, length), body.slice(0, length)],
        ];
    return texts.flatMap(([text = '', shown = '']) => {
      const bytes = bytesOfBase64(text);
      return bytes === null ? [] : [[hexOf(bytes), shown] as const];
    });
  });
}

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether no letter or digit is directly before or after a part of a text. */
function standsAlone(text: string, at: number, end: number): boolean {
  return !isWordCharacter(text[at - 1]) && !isWordCharacter(text[end]);
}

const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Reduces matches to one of each whole canary, the least encoded one, and one of each part of a canary. */
function withoutRepeats(found: readonly CanaryMatch[]): CanaryMatch[] {
  const rank = ({ part, encoding, hash }: CanaryMatch) =>
    (part ? 4 : 0) + (encoding.length > 0 ? 2 : 0) + (hash ? 1 : 0);
  const best = new Map<string, CanaryMatch>();
  for (const match of found) {
    const whole = `${match.canary.label}\0${match.canary.category}\0${match.canary.value}`;
    const known = best.get(whole);
    if (!known || rank(match) < rank(known)) best.set(whole, match);
    if (match.part) best.set(`${whole}\0${match.part.name}`, match);
  }
  return [...best]
    .filter(([key, { part }]) => part === null || key.endsWith(`\0${part.name}`))
    .map(([, match]) => match);
}
