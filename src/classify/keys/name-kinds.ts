import { codeAt } from '../../code-at.ts';
import { spellingsOf, withoutParticles } from '../languages.ts';
import type { CategoryId } from '../taxonomy.ts';
import { singular, withoutMarks, wordsOf } from './key-words.ts';
import { foreign, vocabulary } from './vocabulary/index.ts';

/** The kinds of data by the words of their names, in lower case: the vocabulary in all languages and spellings. */
export const categoryByWords = new Map<string, CategoryId>([
  ...foreign,
  ...Object.entries(vocabulary).flatMap(([category, phrases]) =>
    phrases.flatMap(spellingsOf).map((phrase) => [phrase, category as CategoryId] as const),
  ),
]);

/** Kinds whose names are also written as one word: `numertelefonu`, `codicefiscale`. */
const writtenTogether: ReadonlySet<CategoryId> = new Set([
  'name',
  'email',
  'phone',
  'postal-address',
  'user-id',
  'company',
  'bank-account',
  'card',
  'government-id',
]);

const categoryTogether = new Map<string, CategoryId>(
  [...categoryByWords]
    .filter(([phrase, category]) => writtenTogether.has(category) && phrase.includes(' ') && phrase.length > 7)
    .map(([phrase, category]) => [phrase.replaceAll(' ', ''), category] as const),
);

/** Names of objects that describe fields and do not hold their values. */
export const describesFields =
  /(?:^| )(?:errors?|schema|types?|columns?|touched|dirty|valid|validation|validity|dwell|time in field|durations?|i18n|placeholders?|macros?|merge fields|lengths?|counts?|timings?|required|sort|widths?|hints?|autocomplete|tooltips?|translations?|config)(?: |$)/;

/** Last words that keep their meaning after any other word: `td_language`, `user_locale`. */
const endings: ReadonlySet<string> = new Set([
  'language',
  'locale',
  'referrer',
  'referer',
  'timezone',
  'email',
  'useragent',
  'note',
  'notes',
  'comment',
  'comments',
  'feedback',
  'subject',
  'reason',
  'remarks',
  'enquiry',
  'inquiry',
  'complaint',
  'suggestion',
  'suggestions',
  'phone',
  'mobile',
  'telephone',
  'telefon',
  'telefono',
  'iban',
  'surname',
  'lastname',
  'firstname',
  'street',
  'strasse',
  'postcode',
  'postleitzahl',
  'plz',
  'ssn',
  'aadhaar',
  'employer',
  'diagnosis',
  'allergies',
  'medications',
  'salary',
  'occupation',
  'consent',
  'einwilligung',
  'optin',
  'optout',
]);

/** Currencies at the end of a name: `amount_due_gbp`, `total_eur`. */
const currencies =
  /^(.+) (?:usd|eur|gbp|chf|jpy|inr|cny|brl|try|pln|sek|nok|dkk|czk|huf|aud|cad|nzd|zar|mxn|euro?s?|dollars|cents?|pence|minor)$/;

/**
 * The category that a path of keys indicates. Tried in this order: the last key together with the keys above it
 * (`user.name`), the last key alone, its last words (`billing_customer_email`), then looser forms of it. If none of
 * these is known: `feature-flag` if the parent key names a list of flags, otherwise null. Below a key that only
 * describes fields, only console logs are recognised.
 * @param names outermost first
 */
export function categoryOfNames(names: readonly string[]): CategoryId | null {
  const [last = '', parent = '', grandparent = ''] = names.slice(-3).reverse().map(wordsOf);
  // `user.hints.login` holds the user's data, unlike the hints of a form field.
  const isUserHint = parent === 'hints' && /^(?:user|person|customer|member)$/.test(grandparent);
  if (describesFields.test(parent) && !isUserHint)
    return categoryByWords.get(`${parent} ${last}`) === 'console-log' ? 'console-log' : null;
  const lastWords = last.split(' ');
  const phrases = [
    `${grandparent} ${parent} ${last}`,
    `${parent.replace(/ ?\d+$/, '')} ${last}`,
    `${parent} ${last}`,
    `${parent.split(' ').at(-1)} ${last}`,
    last,
    ...lastWords
      .slice(1)
      .map((_, at) => lastWords.slice(at + 1).join(' '))
      .filter((phrase) => phrase.includes(' ')),
  ];
  const ending = lastWords.at(-1) ?? '';
  if (endings.has(ending)) phrases.push(ending);
  const [, sum] = currencies.exec(last) ?? [];
  if (sum !== undefined) phrases.push(sum);
  for (const phrase of phrases) {
    const category = categoryByWords.get(phrase.trim());
    if (category !== undefined) return category;
  }
  return (
    categoryInList(parent, last) ??
    categoryByWords.get(withoutParticles(last)) ??
    categoryTogether.get(last.replaceAll(' ', '')) ??
    categoryOfQualified(last) ??
    categoryWithoutMarks(last) ??
    (flagLists.test(parent) ? 'feature-flag' : null)
  );
}

/**
 * The category of a list item's field: `addresses[].line1`, `employments[].title`. Null if the parent key is not a
 * plural, or if the category is unknown, or neither in {@link qualified} nor `user-id`.
 */
function categoryInList(parent: string, last: string): CategoryId | null {
  const item = singular(parent);
  if (item === parent) return null;
  const category = categoryByWords.get(`${item} ${last}`) ?? categoryByWords.get(`${item.split(' ').at(-1)} ${last}`);
  return category !== undefined && (qualified.has(category) || category === 'user-id') ? category : null;
}

/**
 * The category of a name without words that do not change its meaning: `str_neu`, `plz2`, `old_phone`. Null if it has
 * no such words, or if its category is not in {@link qualified}.
 */
function categoryOfQualified(last: string): CategoryId | null {
  const bare = last
    .replace(/(?: (?:neu|alt|new|old|prev|previous|current|current value|input|field|txt|\d)|(?<=\p{L}{2})\d)$/u, '')
    .replace(
      /^(?:new|old|neue?|alte?|billing|shipping|delivery|invoice|customer|client|user|buyer|buyers|applicant|patient|guest|passenger|tenant|primary|main|home|work|current|previous|contact|personal|private|receiver|recipient|sender|holder|owner|rechnungs?|liefer|kunden|txt|inp|input|frm|form|fld|field|\d) (?=\p{L}{2})/u,
      '',
    );
  if (bare === last || bare === '') return null;
  const category = categoryByWords.get(bare);
  return category !== undefined && qualified.has(category) ? category : null;
}

/**
 * The category of a name without the prefixes and suffixes that programs add: `p_iban`, `salary_int`. Null if it has
 * none of these, or if its category does not keep its meaning with them.
 */
function categoryWithoutMarks(last: string): CategoryId | null {
  const bare = withoutMarks(last);
  if (bare === last) return null;
  const category = categoryByWords.get(bare);
  if (category === undefined) return null;
  const isKept = qualified.has(category) || category === 'plan' || (category === 'amount' && ofPayment.test(last));
  return isKept ? category : null;
}

/** Prefixes of keys in payment requests. After one, the name of an amount keeps its category: `vads_amount`. */
const ofPayment = /^(?:ds merchant|vads|txn|trx) /;

/**
 * Categories whose names keep their meaning with a qualifier (`old_phone`), with a program's prefix or suffix
 * (`p_iban`), or as a field of a list's items (`addresses[].line1`).
 */
const qualified: ReadonlySet<CategoryId> = new Set([
  'name',
  'email',
  'phone',
  'postal-address',
  'coarse-location',
  'bank-account',
  'card',
  'government-id',
  'company',
  'job',
  'health',
]);

/** Objects whose keys are flags or experiments. */
const flagLists =
  /^(?:(?:active |enabled )?(?:feature )?flags|(?:active )?experiments|ab tests|feature (?:toggles|gates)|toggles)$/;

/** Whether a value is itself the name of a field, such as the label of a form field. */
export function isLabel(value: string): boolean {
  if (value.length > 40) return false;
  if (isLowerCase(value)) return categoryByWords.has(value);
  return digitsIn(value) <= mostDigits && categoryByWords.has(wordsOf(value));
}

/** Whether a text has only ASCII letters in lower case. `wordsOf` returns such a text unchanged. */
function isLowerCase(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

function digitsIn(text: string): number {
  let count = 0;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (code >= 0x30 && code <= 0x39) count += 1;
  }
  return count;
}

/**
 * The largest number of digits in any known name. A value with more is not a label, and need not be split into words.
 */
const mostDigits = [...categoryByWords.keys()].reduce((most, name) => Math.max(most, digitsIn(name)), 0);
