import { isCard } from './detectors/card.ts';
import { isIban } from './detectors/iban.ts';
import { hashByHexLength } from './hashes.ts';
import { isPhone } from './phone.ts';
import type { CategoryId } from './taxonomy.ts';

/** What stands where no value does: nothing, a mask, a macro nobody filled, the type of a field. */
const absent =
  /^(?:null|undefined|nan|n\/?a|nil|none|empty|unknown|anonymous|guest|default|true|false|yes|no|on|off|-+|\.+|[*•x█░]+|redacted|filtered|hidden|masked|\[[^\]]*\]|\{\{?.*\}?\}|<[^>]*>|%\w+%|\$\{.*\}|__\w+__|\$\w+)$/i;
const typeName =
  /^\[?(?:string|text|number|integer|int|float|double|boolean|bool|date|datetime|timestamp|object|array|any|json|enum|uuid|varchar|char|bytea|blob|email|password|tel|url|id)(?:\(\d+\))?!?\]?!?$/i;

/** Longer texts are values. */
const longestAbsent = 60;

/** Whether something stands where a value should. */
function isPresent(value: string): boolean {
  if (value.length > longestAbsent) return true;
  return value.trim() !== '' && !absent.test(value) && !typeName.test(value);
}

/** A hex digest of a usual length, as advertising pixels send e-mail addresses and names. */
const isDigest = (value: string) => hashByHexLength.has(value.length) && /^[0-9a-f]+$/i.test(value);

/** Words of a name, and the particles between them. */
const fullName =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:de|la|del|da|di|do|dos|du|van|von|der|den|zu|bin|al|el|le))*(?: \p{Lu}[\p{L}\p{M}'’.-]+){1,3}$/u;
const oneName = /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;

/** Whether a text reads as a person's first and last name. */
export const isFullName = (value: string) => fullName.test(value) && !/\p{Lu}{2}/u.test(value);

/** Whether a text looks drawn at random, as keys and tokens are: not words, dates or counters joined by marks. */
export function isRandom(value: string): boolean {
  const text = value.replace(/^(?:Bearer|Basic|Token)\s+/i, '');
  if (text.length < 16 || !/\d/.test(text) || /\s/.test(text)) return false;
  return text
    .split(/[-_.:/~]/)
    .some(
      (part) => part.length >= 8 && /\d/.test(part) && /[a-z]/i.test(part) && !/^[a-z]+\d+$|^\d+[a-z]+$/i.test(part),
    );
}

/** Moments of our time, as seconds, as milliseconds and as days. */
const isMoment = (digits: string) =>
  /^1[0-9]\d{8}(?:\d{3})?$|^20[0-3]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(digits);

/** Whether a blank stands between a character of one kind and a later one of the other, in either order. */
function hasBlankBetween(value: string, one: RegExp, other: RegExp): boolean {
  return hasBlankAfter(value, one, other) || hasBlankAfter(value, other, one);
}

function hasBlankAfter(value: string, first: RegExp, last: RegExp): boolean {
  const begin = value.search(first);
  const gap = begin < 0 ? -1 : value.slice(begin).search(/\s/);
  return gap >= 0 && last.test(value.slice(begin + gap));
}

const looksLike = (pattern: RegExp) => (value: string) => pattern.test(value);

/** What a value must look like for its name to be believed; categories without an entry take any value. */
const plausible: Readonly<Partial<Record<CategoryId, (value: string) => boolean>>> = {
  name: (value) => isDigest(value) || oneName.test(value),
  email: (value) => /[\p{L}\p{N}][^@\s]{0,64}@[^@\s]{0,255}?\p{L}{2}/u.test(value) || isDigest(value),
  phone: (value) => {
    if (isDigest(value)) return true;
    const digits = value.replace(/\D/g, '');
    return (
      /^\+?[\d\s().\-/]{7,24}$/.test(value) &&
      digits.length >= 7 &&
      !(isMoment(value) && !value.startsWith('0')) &&
      isPhone(value)
    );
  },
  'postal-address': (value) =>
    isDigest(value) ||
    /^\d{5}(?:-\d{4})?$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(value) ||
    (/\p{Lu}/u.test(value) && hasBlankBetween(value, /\p{L}/u, /\d/)),
  'user-id': looksLike(/^(?!0$|-1$)\S{1,256}$/),
  'org-id': looksLike(/^(?!0$).{1,256}$/),
  'device-id': looksLike(/^[\w.:+/=~%|$-]{6,256}$/),
  'session-id': looksLike(/^[\w.:+/=~%|$-]{4,256}$/),
  'cookie-id': looksLike(/^(?=.*\d)[\w.:+/=~%|$-]{8,512}$/),
  'click-id': looksLike(/^[\w.-]{10,}$/),
  'advertising-id': looksLike(/^[\w-]{12,}$/),
  job: looksLike(/^(?!\d+$)[\p{L}\d .,&'/()-]{2,80}$/u),
  company: looksLike(/^(?!\d+$).{2,120}$/),
  'ip-address': looksLike(
    /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$|^(?=.*:.*:)[0-9a-f:]{3,39}$/i,
  ),
  'precise-location': looksLike(/^-?(?:1[0-7]\d|\d{1,2})\.\d{3,}$|^-?\d{1,2}\.\d{3,},\s*-?\d{1,3}\.\d{3,}$/),
  'coarse-location': looksLike(/^[\p{L}][\p{L}\d .,'()-]{1,60}$/u),
  timezone: looksLike(/^[A-Z][a-z]+\/[A-Z]|^(?:UTC|GMT|[A-Z]{3,4})(?:[+-]\d+(?::\d\d)?)?$|^[+-]?\d{1,4}(?::\d\d)?$/),
  'page-url': looksLike(/^(?:https?:\/\/|\/|\?|#\/|[\w-]+(?:\.[\w-]+)+(?:[:/]|$))/),
  referrer: looksLike(/^(?:https?:\/\/|\/|\$direct|android-app:|[\w-]+\.[\w.-]+$)/),
  'page-title': looksLike(/^(?!\d{4}-\d\d-\d\dT)(?=.*\p{L})/u),
  'event-name': looksLike(/^(?=.*\p{L})[^{}<>]{2,160}$/u),
  card: isCard,
  'bank-account': (value) =>
    isIban(value) ||
    /^[A-Z]{4}[A-Z]{2}[A-Z2-9][A-Z\d](?:[A-Z\d]{3})?$/.test(value) ||
    (/^\d{8,12}$/.test(value) && !isMoment(value)),
  password: looksLike(
    /^(?=.*\d|.*[^\w\s])(?=.*\p{L})(?![\p{L}_-]+!?$)(?!\/)(?!\p{Ll}+(?:[._-](?:\p{Ll}+|\d+))+$)[^\s/]{6,128}$/u,
  ),
  secret: isRandom,
  token: (value) => isRandom(value) && !/^(?:Bearer\s+)?(?:pk|pub|public|client|phc)[._-]/i.test(value),
  amount: looksLike(/^[€$£]\s?-?\d[\d.,]*$|^-?\d[\d.,]*\s?[€$£]$|^-?\d+[.,]\d{1,2}$/),
  revenue: looksLike(/\d/),
  device: looksLike(/^(?!\d{12,}$|(?:web|webjs|browser|javascript|js|node|other|auto|unknown)$)./i),
  'search-text': looksLike(/^(?!\d+$|\?|https?:|[[{]|(?:query|mutation|subscription|fragment)\b).{2,}/i),
  message: looksLike(/^(?!https?:)(?=\P{L}*\p{L}\S*\s).{4,}/su),
  'internal-host': looksLike(/^[a-z\d-]+(?:\.[a-z\d-]+)*$/i),
  environment: looksLike(/^[\w.@/+: -]{2,100}$/),
  plan: looksLike(/^(?!\d{6,}$)[\p{L}\d _.-]{2,60}$/u),
  'project-name': looksLike(/^(?!https?:)(?=.*\p{L})/u),
  health: looksLike(/^[A-TV-Z]\d{2}(?:\.\d{1,2})?$|^\p{Lu}\p{Ll}+[\p{L}\d ,-]*$/u),
  religion: looksLike(/^\p{L}{4}/u),
  politics: looksLike(/^\p{L}{3}/u),
  orientation: looksLike(/^(?!portrait|landscape|horizontal|vertical|row|column)\p{L}{3}/iu),
  ethnicity: looksLike(/^(?!condition)\p{L}{4}/iu),
  biometric: looksLike(/^(?=.*\d)[A-Za-z\d+/=]{32,}$/),
  'government-id': looksLike(/^\d{3}-?\d{2}-?\d{4}$|^[A-Z]{1,2}\d{6,9}[A-Z]?$|^\d{11}$|^\d{2} ?\d{6} ?[A-Z] ?\d{3}$/),
  'consent-state': looksLike(/^.{1,2000}$/s),
};

/** Of these, `true`, `unknown` and the like are values as well. */
const takesAnything: ReadonlySet<CategoryId> = new Set([
  'consent-state',
  'device',
  'feature-flag',
  'other',
  'event-name',
  'page-title',
]);

/** Whether a value can be of a category that a name says. */
export function isPlausible(category: CategoryId, value: string): boolean {
  return (isPresent(value) || takesAnything.has(category)) && plausible[category]?.(value) !== false;
}

/** Categories of ids, whose shape a vendor that asks for one is free to choose. */
const ids: ReadonlySet<CategoryId> = new Set([
  'user-id',
  'device-id',
  'cookie-id',
  'session-id',
  'click-id',
  'advertising-id',
]);

/** Whether a value can be of a category that the vendor itself says: any text is a message, and any word an id. */
export function isBelievable(category: CategoryId, value: string): boolean {
  if (category === 'message') return isPresent(value) && /\p{L}/u.test(value);
  if (ids.has(category) && /^\S{4,1024}$/.test(value)) return isPresent(value);
  return isPlausible(category, value);
}
