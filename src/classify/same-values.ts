import { createPace, type Pace, type Steps } from '../steps.ts';
import { isKnownWord, wordsIn } from '../vocabulary/words.ts';
import type { Classification } from './classification.ts';
import { withoutAccents } from './languages.ts';
import { type CategoryId, taxonomy } from './taxonomy.ts';

/** Confidence that a value has the same kind as an equal value in another field of its request. */
const confidence = 0.8;

/** Lowest confidence of a finding from which equal values are classified. */
const leastConfidence = 0.7;

const letterAndDigit = /^(?=.*\d)(?=.*[a-z])[\w.:|~/+=-]{8,200}$/;
const words = /^\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*)+$/u;

/** Kinds whose values are rarely equal by chance, and the lower-case form of such values. */
const forms: ReadonlyMap<CategoryId, RegExp> = new Map([
  ['secret', letterAndDigit],
  ['password', letterAndDigit],
  ['token', letterAndDigit],
  ['user-id', letterAndDigit],
  ['government-id', /^(?=(?:.*\d){4})[\p{L}\d ./-]{7,30}$/u],
  ['phone', /^(?=(?:.*\d){8})\+?[\d ()./-]{8,24}$/],
  ['name', words],
  ['postal-address', /^(?=.*\d)(?=.*\p{L}{3}).* .{3,}$/u],
]);

/** A classification of a field. */
export type Classified = Pick<
  Classification,
  'category' | 'label' | 'detector' | 'confidence' | 'hash' | 'canary' | 'value'
>;

/** The known values of a request. */
interface Known {
  readonly byText: ReadonlyMap<string, CategoryId>;
  /** Names of persons with at least two words: at most {@link mostWithin}. */
  readonly names: ReadonlySet<string>;
  /** Local parts of e-mail addresses that are not dictionary words. */
  readonly accounts: ReadonlySet<string>;
}

/**
 * Transfers findings within a request: if a value is a person's name, number, address or key in one field, it is the
 * same in each other field whose name does not explain it, even if it is written differently there or is part of a
 * text. Only kinds whose values are rarely equal by chance are transferred. A name that also occurs in an e-mail
 * address is a person's. In steps: each text may be searched for many names.
 */
export function* withSameValues<One extends Classified>(findings: One[]): Steps<One[]> {
  const isDue = createPace(findingsAStep);
  const known = yield* knownIn(findings, isDue);
  if (known === null) return findings;
  const all: One[] = [];
  for (const one of findings) {
    if (isDue(1)) yield;
    const isOpen = one.category === 'other' && one.detector === 'key' && one.canary === null;
    const category = isOpen ? categoryIn(textOf(one.value), one.value, known) : null;
    all.push(
      category === null ? one : { ...one, category, label: taxonomy[category].label, detector: 'value', confidence },
    );
  }
  return all;
}

/** Number of findings that are examined between two pauses. */
const findingsAStep = 256;

function* knownIn(findings: readonly Classified[], isDue: Pace): Steps<Known | null> {
  const byText = new Map<string, CategoryId>();
  const names = new Set<string>();
  const accounts = new Set<string>();
  for (const { category, confidence: sure, hash, value } of findings) {
    if (isDue(1)) yield;
    if (category === 'email' && hash === null) for (const word of accountWords(value)) accounts.add(word);
    const form = forms.get(category);
    if (form === undefined || hash !== null || sure < leastConfidence) continue;
    const text = textOf(value);
    if (!form.test(text)) continue;
    for (const each of spellings(category, text)) {
      const other = byText.get(each);
      if (other === undefined || precedes(category, other)) byText.set(each, category);
    }
    if (category === 'name' && text.length >= shortestWithin && names.size < mostWithin) names.add(text);
  }
  return byText.size === 0 && accounts.size === 0 ? null : { byText, names, accounts };
}

/** Shorter names occur in any text. */
const shortestWithin = 8;

/** Limit: names that are searched for in texts, so that a list of thousands of people stays cheap. */
const mostWithin = 32;

/** Number of trailing digits of a telephone number that are the same with and without its country code. */
const nationalDigits = 9;

/** The texts by which a value is found: its own and, for numbers, a word and the digits without separators. */
function spellings(category: CategoryId, text: string): readonly string[] {
  if (category === 'phone') return [text, numberOf(text)];
  if (category === 'government-id') return [text, `id ${text.replace(/[ ./-]/g, '')}`];
  return [text];
}

const numberOf = (text: string) => `tel ${text.replace(/\D/g, '').slice(-nationalDigits)}`;

function categoryIn(text: string, value: string, { byText, names, accounts }: Known): CategoryId | null {
  if (text.length < 4) return null;
  const same = byText.get(text);
  if (same !== undefined) return same;
  if (/^\+?[\d ()./-]{9,24}$/.test(text) && !/^1[5-9]\d{11}$/.test(text)) {
    const number = byText.get(numberOf(text));
    if (number !== undefined) return number;
  }
  if (/\d{2}/.test(text) && text.length <= 30) {
    const official = byText.get(`id ${text.replace(/[ ./-]/g, '')}`);
    if (official !== undefined) return official;
  }
  for (const name of names) if (isWithin(name, text)) return 'name';
  return accounts.size > 0 && isNameOfAccount(value.trim(), accounts) ? 'name' : null;
}

function isWithin(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  return !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ');
}

/** Shorter words occur in any name. */
const shortestOfAccount = 4;

function accountWords(email: string): readonly string[] {
  const local = withoutAccents(email.slice(0, Math.max(0, email.indexOf('@'))).toLowerCase());
  return local.split(/[^a-z]+/).filter((word) => word.length >= shortestOfAccount && !isKnownWord(word));
}

const capitalised =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: (?:(?:de|la|del|da|di|do|dos|du|van|von|der|den|zu|bin|al|el|ten|ter) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;

/**
 * Whether a word of a capitalised name is also in the local part of an e-mail address: `Noor Haverkamp` beside
 * `noor.h@…`.
 */
function isNameOfAccount(value: string, accounts: ReadonlySet<string>): boolean {
  if (value.length > 60 || !capitalised.test(value)) return false;
  const all = wordsIn(value).filter((word) => word.length > 2);
  if (all.length === 0 || all.filter(isKnownWord).length * 2 > all.length) return false;
  const plain = all.map((word) => withoutAccents(word));
  return plain.some((word) => accounts.has(word)) || (plain.length > 1 && accounts.has(plain.join('')));
}

const order = [...forms.keys()];

/** Whether a kind takes precedence over another if both have the same value. */
function precedes(one: CategoryId, other: CategoryId): boolean {
  return order.indexOf(one) < order.indexOf(other);
}

function textOf(value: string): string {
  return value.length > 300 ? '' : value.trim().toLowerCase();
}
