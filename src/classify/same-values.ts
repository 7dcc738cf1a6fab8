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
  /** The last digits of telephone numbers. */
  readonly phones: ReadonlySet<string>;
  /** Government ids without separators. */
  readonly officialIds: ReadonlySet<string>;
  /** Names of persons with at least two words: at most {@link mostWithin}. */
  readonly names: ReadonlySet<string>;
  readonly emails: readonly string[];
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
  let accounts: ReadonlySet<string> | null = null;
  let all: One[] | null = null;
  for (let at = 0; at < findings.length; at += 1) {
    if (isDue(1)) yield;
    const one = findings[at] as One;
    if (one.category !== 'other' || one.detector !== 'key' || one.canary !== null) continue;
    const text = textOf(one.value);
    if (text.length < shortestSame) continue;
    let category = categoryIn(text, known);
    if (category === null && known.emails.length > 0 && isCapitalised(one.value.trim())) {
      accounts ??= yield* accountsIn(known.emails, isDue);
      if (isNameOfAccount(one.value.trim(), accounts)) category = 'name';
    }
    if (category === null) continue;
    all ??= [...findings];
    all[at] = { ...one, category, label: taxonomy[category].label, detector: 'value', confidence };
  }
  return all ?? findings;
}

/** Number of findings that are examined between two pauses. */
const findingsAStep = 256;

function* knownIn(findings: readonly Classified[], isDue: Pace): Steps<Known | null> {
  const byText = new Map<string, CategoryId>();
  const phones = new Set<string>();
  const officialIds = new Set<string>();
  const names = new Set<string>();
  const emails: string[] = [];
  for (const { category, confidence: sure, hash, value } of findings) {
    if (isDue(1)) yield;
    if (category === 'email' && hash === null) emails.push(value);
    const form = forms.get(category);
    if (form === undefined || hash !== null || sure < leastConfidence) continue;
    const text = textOf(value);
    if (!form.test(text)) continue;
    const other = byText.get(text);
    if (other === undefined || precedes(category, other)) byText.set(text, category);
    if (category === 'phone') phones.add(lastDigitsOf(text));
    if (category === 'government-id') officialIds.add(withoutSeparators(text));
    if (category === 'name' && text.length >= shortestWithin && names.size < mostWithin) names.add(text);
  }
  return byText.size === 0 && emails.length === 0 ? null : { byText, phones, officialIds, names, emails };
}

/** Shorter texts are equal by chance. */
const shortestSame = 4;

/** Shorter names occur in any text. */
const shortestWithin = 8;

/** Limit: names that are searched for in texts, so that a list of thousands of people stays cheap. */
const mostWithin = 32;

/** Number of trailing digits of a telephone number that are the same with and without its country code. */
const nationalDigits = 9;

const lastDigitsOf = (text: string) => text.replace(/\D/g, '').slice(-nationalDigits);

const withoutSeparators = (text: string) => text.replace(/[ ./-]/g, '');

/**
 * The kind of the known value that is equal to a text, or is the same number in another notation; `name` if the text
 * contains a known name; null otherwise.
 */
function categoryIn(text: string, { byText, phones, officialIds, names }: Known): CategoryId | null {
  const same = byText.get(text);
  if (same !== undefined) return same;
  const mayBePhone = phones.size > 0 && /^\+?[\d ()./-]{9,24}$/.test(text) && !/^1[5-9]\d{11}$/.test(text);
  if (mayBePhone && phones.has(lastDigitsOf(text))) return 'phone';
  const mayBeOfficial = officialIds.size > 0 && text.length <= 30 && /\d{2}/.test(text);
  if (mayBeOfficial && officialIds.has(withoutSeparators(text))) return 'government-id';
  for (const name of names) if (isWithin(name, text)) return 'name';
  return null;
}

function isWithin(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  return !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ');
}

/** Shorter words occur in any name. */
const shortestOfAccount = 4;

/** The words in local parts of e-mail addresses that are not dictionary words. */
function* accountsIn(emails: readonly string[], isDue: Pace): Steps<ReadonlySet<string>> {
  const accounts = new Set<string>();
  for (const email of emails) {
    if (isDue(1)) yield;
    for (const word of accountWords(email)) accounts.add(word);
  }
  return accounts;
}

function accountWords(email: string): readonly string[] {
  const local = withoutAccents(email.slice(0, Math.max(0, email.indexOf('@'))).toLowerCase());
  return local.split(/[^a-z]+/).filter((word) => word.length >= shortestOfAccount && !isKnownWord(word));
}

const capitalised =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: (?:(?:de|la|del|da|di|do|dos|du|van|von|der|den|zu|bin|al|el|ten|ter) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;

const isCapitalised = (value: string) => value.length <= 60 && capitalised.test(value);

/**
 * Whether a word of a capitalised name also occurs in the local part of an e-mail address, or all its words written as
 * one: `Noor Haverkamp` beside `noor.h@…`. False if most of its words are dictionary words.
 */
function isNameOfAccount(value: string, accounts: ReadonlySet<string>): boolean {
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
