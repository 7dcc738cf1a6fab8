import { isKnownWord, wordsIn } from '../words/words.ts';
import type { Classification } from './classification.ts';
import { withoutAccents } from './languages.ts';
import { type CategoryId, taxonomy } from './taxonomy.ts';

/** How sure it is that a value is of the kind that it has in another field of its request. */
const confidence = 0.8;

/** Least confidence of a finding that says what equal values are. */
const leastConfidence = 0.7;

const letterAndDigit = /^(?=.*\d)(?=.*[a-z])[\w.:|~/+=-]{8,200}$/;
const words = /^\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*)+$/u;

/** Kinds whose values are hardly the same by chance, and the form that such a value has, in lower case. */
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

/** What a request is known to hold. */
interface Known {
  readonly byText: ReadonlyMap<string, CategoryId>;
  /** Names of persons, of two words and more: {@link mostWithin} at most. */
  readonly names: ReadonlySet<string>;
  /** Words before the `@` of e-mail addresses that are not words of a language. */
  readonly accounts: ReadonlySet<string>;
}

/**
 * Findings of one request in which a value that is a person's name, number, address or key in one field is that in each
 * field that no name explains, also if it is written in another way there or is a part of a text. Only such kinds are
 * carried over whose values are hardly equal by chance. A name that is also in an e-mail address is a person's.
 */
export function withSameValues<One extends Classified>(findings: One[]): One[] {
  const known = knownIn(findings);
  if (known === null) return findings;
  return findings.map((one) => {
    if (one.category !== 'other' || one.detector !== 'key' || one.canary !== null) return one;
    const category = categoryIn(textOf(one.value), one.value, known);
    if (category === null) return one;
    return { ...one, category, label: taxonomy[category].label, detector: 'value', confidence };
  });
}

function knownIn(findings: readonly Classified[]): Known | null {
  const byText = new Map<string, CategoryId>();
  const names = new Set<string>();
  const accounts = new Set<string>();
  for (const { category, confidence: sure, hash, value } of findings) {
    if (category === 'email' && hash === null) for (const word of accountWords(value)) accounts.add(word);
    const form = forms.get(category);
    if (form === undefined || hash !== null || sure < leastConfidence) continue;
    const text = textOf(value);
    if (!form.test(text)) continue;
    for (const each of spellings(category, text)) {
      const other = byText.get(each);
      if (other === undefined || isGraver(category, other)) byText.set(each, category);
    }
    if (category === 'name' && text.length >= shortestWithin && names.size < mostWithin) names.add(text);
  }
  return byText.size === 0 && accounts.size === 0 ? null : { byText, names, accounts };
}

/** Shorter names are found in any text. */
const shortestWithin = 8;

/** Names looked for in texts, so that a list of thousands of people costs no more than their number. */
const mostWithin = 32;

/** Digits at the end of a telephone number that are the same with and without its country. */
const nationalDigits = 9;

/** A text, and numbers without what stands between their digits. */
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

/** Shorter words are in any name. */
const shortestOfAccount = 4;

function accountWords(email: string): readonly string[] {
  const local = withoutAccents(email.slice(0, Math.max(0, email.indexOf('@'))).toLowerCase());
  return local.split(/[^a-z]+/).filter((word) => word.length >= shortestOfAccount && !isKnownWord(word));
}

const capitalised =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: (?:(?:de|la|del|da|di|do|dos|du|van|von|der|den|zu|bin|al|el|ten|ter) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;

/** Whether a name in capitals is also what an e-mail address begins with: `Noor Haverkamp` beside `noor.h@…`. */
function isNameOfAccount(value: string, accounts: ReadonlySet<string>): boolean {
  if (value.length > 60 || !capitalised.test(value)) return false;
  const all = wordsIn(value).filter((word) => word.length > 2);
  if (all.length === 0 || all.filter(isKnownWord).length * 2 > all.length) return false;
  const plain = all.map((word) => withoutAccents(word));
  return plain.some((word) => accounts.has(word)) || (plain.length > 1 && accounts.has(plain.join('')));
}

const order = [...forms.keys()];

function isGraver(one: CategoryId, other: CategoryId): boolean {
  return order.indexOf(one) < order.indexOf(other);
}

function textOf(value: string): string {
  return value.length > 300 ? '' : value.trim().toLowerCase();
}
