import type { Path } from '../decode/path.ts';
import { hashByHexLength } from './hashes.ts';
import { isPhone } from './phone.ts';
import type { CategoryId } from './taxonomy.ts';
import { vocabulary } from './vocabulary.ts';

/** A hex digest of a usual length, as advertising pixels send e-mail addresses and names. */
const isDigest = (value: string) => hashByHexLength.has(value.length) && /^[0-9a-f]+$/i.test(value);
const looksLike = (pattern: RegExp) => (value: string) => pattern.test(value);

/** What a value must look like for its key to be believed; categories without an entry take any value. */
const plausible: Readonly<Partial<Record<CategoryId, (value: string) => boolean>>> = {
  name: (value) => isDigest(value) || /^(?!https?:)(?=.*\p{L})(?!.*\d{3})[^{}[\]<>=_/\\#@|]{1,80}$/u.test(value),
  email: (value) => value.includes('@') || isDigest(value),
  phone: (value) => (/^\+?(?=(?:\D*\d){7,15}\D*$)[\d\s().\-/]{7,24}$/.test(value) ? isPhone(value) : isDigest(value)),
  'postal-address': (value) =>
    isDigest(value) ||
    (/\p{L}.*\d|\d.*\p{L}|^\d{4,5}(?:-\d{4})?$/u.test(value) &&
      !/[#<>{}=]|^0x/.test(value) &&
      !/\.(?:zip|gz)$/.test(value)),
  'user-id': looksLike(/^(?!true$|false$|null$|undefined$|0$|-1$|anonymous$)\S{1,256}$/i),
  'org-id': looksLike(/^(?!true$|false$|null$|undefined$|0$).{1,256}$/i),
  'device-id': looksLike(/^(?!true$|false$|null$)[\w.:+/=~%|$-]{6,256}$/i),
  'session-id': looksLike(/^(?!true$|false$|null$)[\w.:+/=~%|$-]{4,256}$/i),
  'cookie-id': looksLike(/^(?!true$|false$|null$)(?=.*\d)[\w.:+/=~%|$-]{8,512}$/i),
  'click-id': looksLike(/^[\w.-]{10,}$/),
  'advertising-id': looksLike(/^[\w-]{12,}$/),
  job: looksLike(/^(?!\d+$)[\p{L}\d .,&'/()-]{2,80}$/u),
  company: looksLike(/^(?!\d+$|true$|false$).{2,120}$/),
  'ip-address': looksLike(
    /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$|^(?=.*:.*:)[0-9a-f:]{3,39}$/i,
  ),
  'precise-location': looksLike(/^-?(?:1[0-7]\d|\d{1,2})\.\d{3,}$|^-?\d{1,2}\.\d{3,},\s*-?\d{1,3}\.\d{3,}$/),
  'coarse-location': looksLike(/^(?!true$|false$)[\p{L}][\p{L}\d .,'()-]{1,60}$/u),
  timezone: looksLike(/^[A-Z][a-z]+\/[A-Z]|^(?:UTC|GMT|[A-Z]{3,4})(?:[+-]\d+)?$|^[+-]?\d{1,4}(?::\d\d)?$/),
  'page-url': looksLike(/^(?:https?:\/\/|\/|\?|#\/|[\w-]+(?:\.[\w-]+)+(?:[:/]|$))/),
  referrer: looksLike(/^(?:https?:\/\/|\/|\$direct|android-app:|[\w-]+\.[\w.-]+$)/),
  'page-title': looksLike(/\p{L}/u),
  'event-name': looksLike(/^(?=.*\p{L})[^{}<>]{2,160}$/u),
  card: looksLike(/^(?:\d[ -]?){12,18}\d$|^[*x•\d -]*\d{4}$/i),
  'bank-account': looksLike(/^[A-Z]{2}\d{2}[A-Z\d ]{10,32}$|^\d{6,12}$/i),
  password: looksLike(
    /^(?!(?:true|false|null|undefined|\d|\*+|\[.*\]|password|text|show|hide|hidden|visible|focus(?:ed)?|blur|click(?:ed)?|changed?|weak|strong|required|valid|invalid)$)\S{4,128}$/i,
  ),
  secret: looksLike(/^(?!true$|false$|null$|undefined$|\*+$|\[.*\]$)(?=.*\d)[\w.+/=~!@#$%^&*:-]{12,}$/i),
  token: looksLike(/^(?!true$|false$|null$|undefined$)(?=.*\d)(?:Bearer |Basic )?[\w.+/=~%|-]{16,}$/i),
  amount: looksLike(/^[€$£]?\s?-?\d[\d.,]*\s?[€$£]?$|^[A-Z]{3}$/),
  revenue: looksLike(/\d/),
  device: looksLike(/^(?!\d{10,}$)./),
  'search-text': looksLike(/^(?!true$|false$|\d+$|https?:|[[{]).{2,}/i),
  message: looksLike(/^(?!true$|false$|https?:)(?=.*\p{L}.*\s).{4,}/su),
  'internal-host': looksLike(/^[a-z\d-]+(?:\.[a-z\d-]+)*$/i),
  environment: looksLike(/^(?!true$|false$)[\w.@/+: -]{2,100}$/),
  plan: looksLike(/^(?!\d{6,}$)[\p{L}\d _.-]{2,60}$/u),
  'project-name': looksLike(/\p{L}/u),
  health: looksLike(/^(?!true$|false$|ok$|healthy$|up$).*\p{L}/iu),
  religion: looksLike(/^\p{L}{4}/u),
  politics: looksLike(/^\p{L}{3}/u),
  orientation: looksLike(/^(?!portrait|landscape|horizontal|vertical|row|column)\p{L}{3}/iu),
  ethnicity: looksLike(/^(?!condition)\p{L}{4}/iu),
  biometric: looksLike(/^[\w+/=-]{16,}$/),
  'government-id': looksLike(/^(?=(?:.*\d){5})[A-Z\d .-]{6,20}$/i),
  'consent-state': looksLike(/^.{1,2000}$/s),
};

const categoryByWords = new Map<string, CategoryId>(
  Object.entries(vocabulary).flatMap(([category, phrases]) =>
    phrases.map((phrase) => [phrase, category as CategoryId] as const),
  ),
);

/** What the words of a path stand for, worked out once a path. */
const known = new WeakMap<Path, CategoryId | null>();

/** The category a field's key stands for, where its value can be that; else null. */
export function categoryOfKey(path: Path, value: string): CategoryId | null {
  let category = known.get(path);
  if (category === undefined) {
    category = categoryOfNames(path.keys.filter(isNamed).map((key) => key.replace(/^\??#?/, '')));
    known.set(path, category);
  }
  return category !== null && isPlausible(category, value) ? category : null;
}

/** Parts of a URL have no names of their own: they stand under `(host)`, `(path)` and `(query)`. */
const isNamed = (key: string) => !key.startsWith('(');

/** Whether a value can be of a category that a name says. */
export function isPlausible(category: CategoryId, value: string): boolean {
  return plausible[category]?.(value) !== false;
}

/**
 * The category that names stand for: the last with the words above it (`user.name`), then alone, then its own last
 * words (`billing_customer_email`).
 *
 * @param names outermost first
 */
export function categoryOfNames(names: readonly string[]): CategoryId | null {
  const [last = '', parent = '', grandparent = ''] = names.slice(-3).reverse().map(wordsOf);
  const words = last.split(' ');
  const phrases = [
    `${grandparent} ${parent} ${last}`,
    `${parent} ${last}`,
    `${parent.split(' ').at(-1)} ${last}`,
    last,
    ...words
      .slice(1)
      .map((_, at) => words.slice(at + 1).join(' '))
      .filter((phrase) => phrase.includes(' ')),
  ];
  for (const phrase of phrases) {
    const category = categoryByWords.get(phrase.trim());
    if (category !== undefined) return category;
  }
  return null;
}

/** A key's words in lower case, one blank between: `$initialReferrer_URL` is `initial referrer url`. */
export function wordsOf(key: string): string {
  return key
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
