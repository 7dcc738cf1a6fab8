import { hasCheckDigit, isCard } from './detectors/card.ts';
import { isIban, isIbanLike } from './detectors/iban.ts';
import { digestIn } from './digest.ts';
import { isEastAsianAddress, isEastAsianName, isEastAsianProse } from './east-asian.ts';
import { isPhone } from './phone.ts';
import type { CategoryId } from './taxonomy.ts';
import { isFictionalPhone } from './test-values.ts';

/** Placeholders for a missing value: words such as `null`, `unknown` and `true`, a mask, an unfilled macro. */
const absent =
  /^(?:null|undefined|nan|n\/?a|nil|none|empty|unknown|anonymous|guest|default|true|false|yes|no|on|off|-+|\.+|[*•x█░]+|redacted|filtered|hidden|masked|\[[^\]]*\]|\([^)]*\)|\{\{?.*\}?\}|<[^>]*>|%\w+%|\$\{.*\}|__\w+__|\$\w+)$/i;
/** Names of data types, such as `varchar(20)`. */
const typeName =
  /^\[?(?:string|text|number|integer|int|float|double|boolean|bool|date|datetime|timestamp|object|array|any|json|enum|uuid|varchar|char|bytea|blob|email|password|tel|url|id)(?:\(\d+\))?!?\]?!?$/i;

/** Longer texts are not placeholders. */
const longestAbsent = 60;

/** Whether a value is missing, or only a placeholder. */
export const isAbsent = (value: string) => value.trim() === '' || (value.length <= longestAbsent && absent.test(value));

/** Whether there is an actual value: one that is not {@link isAbsent}, nor the name of a type. */
export function isPresent(value: string): boolean {
  if (value.length > longestAbsent) return true;
  return value.trim() !== '' && !absent.test(value) && !typeName.test(value);
}

/** Whether a value is a digest. Advertising pixels send e-mail addresses and names as digests. */
const isDigest = (value: string) => digestIn(value) !== null;

/** Texts in a password field that are not the password: its state, or an error. */
const passwordStates =
  /^(?:(?:not[ _-]?)?(?:changed|unchanged|updated|set|unset|reset|entered|saved|stored|visible|hidden|shown|focus(?:ed)?|blur(?:red)?|touched|dirty|filled|autofill(?:ed)?|pasted|matching|matched|verified|required|provided|present|absent|valid|invalid|ok|empty|missing|expired|compromised|pwned|forgotten|incorrect|wrong|correct|weak|fair|good|medium|strong|very[ _-]?(?:weak|strong)|optional|forgot|reminder|show|hide|masked|redacted|filtered|removed|encrypted|hashed|success|failed|failure|error|typed|input|text|mismatch(?:ed)?)|(?:too|field|min|max|length|must|needs?|errors?|password)[ ._-].*|.*\b(?:too_short|too_long|required|mismatch)|geändert|gesetzt|leer|erforderlich|falsch|ungültig|stark|schwach|mittel|e[ -]?mail|pass(?:word|wort)[*:?!]?)$/i;

/** Whether a text is the state of a password. The lower-case words "password" and "passwort" count as passwords. */
export function isPasswordState(value: string): boolean {
  const text = value.trim();
  return passwordStates.test(text) && text !== 'password' && text !== 'passwort';
}

/** Words of a name, and particles between them. */
const fullName =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:(?: (?:de|la|las|los|del|da|di|do|dos|du|van|von|der|den|ter|te|zu|bin|bint|al|el|le|y|e|Ó|Ní|O))* \p{Lu}[\p{L}\p{M}'’.-]+){1,4}$/u;
/** A last name that begins with particles: `van den Heuvel`, `de la Cruz`, `d'Angelo`, `al-Rashid`. */
const particled =
  /^(?:(?:de|del|della|di|da|do|dos|du|la|le|las|los|van|von|vom|zu|zur|den|der|het|'t|ter|ten|te|el|al|bin|bint|ben|ibn|abu|mac|ó|ní|san|af|av) ){1,3}\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){0,2}$|^(?:d|l|al|el|o)['’-]\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){0,2}$/u;
const oneName = /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;
/** Titles before a person's name. */
export const titled =
  /^(?:Dr|Prof|Mr|Mrs|Ms|Mx|Herr|Frau|Fr|Hr|Mme|Mlle|M|Sr|Sra|Srta|Sig|Dhr|Mevr|Pan|Pani|Sayın|Dipl|Familie|Family|Fam|Eheleute|Famille)\.?(?: (?:med|Ing|Dr|Prof|rer|nat)\.?)* \p{Lu}[\p{L}\p{M}'’.-]+/u;
/** Last name first, including the form printed on tickets, and scripts without capitals. */
const otherName =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?, ?\p{Lu}[\p{L}\p{M}'’ .-]+$|^[\p{Lo}\p{M}][\p{Lo}\p{M}ー・· \u3000]{0,30}$|^\p{Lu}{2,30}(?: \p{Lu}{2,30})?\/\p{Lu}{2,30}(?: \p{Lu}{1,30}){0,2}$/u;

/** Whether a text reads as a person's first and last name. */
export const isFullName = (value: string) =>
  (fullName.test(value) && !/\p{Lu}{2}/u.test(value)) || isEastAsianName(value);

/** Whether a text looks random, as keys and tokens do: not words, dates or counters joined by separators. */
export function isRandom(value: string): boolean {
  const text = value.replace(/^(?:Bearer|Basic|Token)\s+/i, '');
  if (text.length < 16 || !/\d/.test(text) || /\s/.test(text)) return false;
  return text
    .split(/[-_.:/~]/)
    .some(
      (part) => part.length >= 8 && /\d/.test(part) && /[a-z]/i.test(part) && !/^[a-z]+\d+$|^\d+[a-z]+$/i.test(part),
    );
}

/** Whether digits are a time from 2001 to 2033, in seconds or milliseconds since 1970, or a date such as `20261130`. */
const isMoment = (digits: string) =>
  /^1[0-9]\d{8}(?:\d{3})?$|^20[0-3]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(digits);

/** Whether a blank is between a character of one kind and a later one of the other, in either order. */
function hasBlankBetween(value: string, one: RegExp, other: RegExp): boolean {
  return hasBlankAfter(value, one, other) || hasBlankAfter(value, other, one);
}

function hasBlankAfter(value: string, first: RegExp, last: RegExp): boolean {
  const begin = value.search(first);
  const gap = begin < 0 ? -1 : value.slice(begin).search(/\s/);
  return gap >= 0 && last.test(value.slice(begin + gap));
}

const looksLike = (pattern: RegExp) => (value: string) => pattern.test(value);

/** The form that a value must have to be what its key says. Categories without an entry accept any value. */
const plausible: Readonly<Partial<Record<CategoryId, (value: string) => boolean>>> = {
  name: (value) =>
    isDigest(value) ||
    oneName.test(value) ||
    particled.test(value) ||
    fullName.test(value) ||
    otherName.test(value) ||
    (titled.test(value) && value.length <= 80),
  email: (value) => /[\p{L}\p{N}][^@\s]{0,64}@[^@\s]{0,255}?\p{L}{2}/u.test(value) || isDigest(value),
  phone: (value) => {
    if (isDigest(value) || isFictionalPhone(value)) return true;
    const digits = value.replace(/\D/g, '');
    return (
      /^\+?[\d\s().\-/]{7,24}$/.test(value) &&
      digits.length >= 7 &&
      !/^\d{4}-\d\d-\d\d/.test(value) &&
      !(isMoment(value) && !value.startsWith('0')) &&
      isPhone(value)
    );
  },
  'postal-address': (value) =>
    isDigest(value) ||
    /^\d{5}(?:-\d{4})?$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(value) ||
    (/\p{Lu}|[\u0590-\u1cff]/u.test(value) && hasBlankBetween(value, /\p{L}/u, /\d/)) ||
    isEastAsianAddress(value) ||
    /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$|^\d{4} ?[A-Z]{2}$/.test(value),
  'user-id': looksLike(/^(?!0$|-1$)\S{1,256}$/),
  'org-id': looksLike(/^(?!0$).{1,256}$/),
  'device-id': looksLike(/^[\w.:+/=~%|$-]{6,256}$/),
  'session-id': looksLike(/^[\w.:+/=~%|$-]{4,256}$/),
  'cookie-id': looksLike(/^(?=.*\d)[\w.:+/=~%|$-]{8,512}$/),
  'click-id': looksLike(/^[\w.-]{10,}$/),
  'advertising-id': looksLike(/^[\w.*+/=~|:%-]{12,512}$/),
  job: looksLike(/^(?!\d+$)[\p{L}\d .,&'/()-]{2,80}$/u),
  company: looksLike(/^(?!\d+$).{2,120}$/),
  'ip-address': looksLike(
    /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$|^(?=.*:.*:)[0-9a-f:]{3,39}$/i,
  ),
  // Two numbers are a position in either order: GeoJSON and half of all map services put the longitude first.
  'precise-location': looksLike(/^-?(?:1[0-7]\d|\d{1,2})\.\d{3,}(?:,\s*-?(?:1[0-7]\d|\d{1,2})\.\d{3,})?$/),
  'coarse-location': (value) => isDigest(value) || /^[\p{L}][\p{L}\p{M}\d .,'()-]{1,60}$/u.test(value),
  timezone: looksLike(/^[A-Z][a-z]+\/[A-Z]|^(?:UTC|GMT|[A-Z]{3,4})(?:[+-]\d+(?::\d\d)?)?$|^[+-]?\d{1,4}(?::\d\d)?$/),
  'page-url': looksLike(/^(?:https?:\/\/|\/|\?|#\/|[\w-]+(?:\.[\w-]+)+(?:[:/]|$))/),
  referrer: looksLike(/^(?:https?:\/\/|\/|\$direct|android-app:|[\w-]+\.[\w.-]+$)/),
  'page-title': looksLike(/^(?!\d{4}-\d\d-\d\dT)(?=.*\p{L})/u),
  'event-name': looksLike(/^(?=.*\p{L})[^{}<>]{2,160}$/u),
  card: isCard,
  'bank-account': (value) =>
    isIban(value) ||
    isIbanLike(value) ||
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
  message: (value) => /^(?!https?:)(?=\P{L}*\p{L}\S*\s).{4,}/su.test(value) || isEastAsianProse(value),
  'console-log': looksLike(/\p{L}/u),
  'internal-host': looksLike(/^[a-z\d-]+(?:\.[a-z\d-]+)*$/i),
  environment: looksLike(/^[\w.@/+: -]{2,100}$/),
  plan: looksLike(/^(?!\d{6,}$)[\p{L}\d _.:-]{2,60}$/u),
  'project-name': looksLike(/^(?!https?:)(?=.*\p{L})/u),
  health: looksLike(/^[A-TV-Z]\d{2}(?:\.\d{1,2})?$|^\p{Lu}\p{Ll}+[\p{L}\d ,-]*$/u),
  religion: looksLike(/^\p{L}{4}/u),
  politics: looksLike(/^\p{L}{3}/u),
  orientation: looksLike(/^(?!portrait|landscape|horizontal|vertical|row|column)\p{L}{3}/iu),
  ethnicity: looksLike(/^(?!condition)\p{L}{4}/iu),
  biometric: looksLike(/^(?=.*\d)[A-Za-z\d+/=]{32,}$/),
  'government-id': looksLike(/^\d{3}-?\d{2}-?\d{4}$|^[A-Z]{1,2}\d{6,9}[A-Z]?$|^\d{11}$|^\d{2} ?\d{6} ?[A-Z] ?\d{3}$/),
  interaction: looksLike(/^(?!(?:string|boolean|integer|double|array|object|undefined|null)$)/),
  'consent-state': looksLike(/^.{1,2000}$/s),
};

/** For these categories, `true`, `unknown` and similar are values as well. */
const takesAnything: ReadonlySet<CategoryId> = new Set([
  'consent-state',
  'device',
  'feature-flag',
  'other',
  'event-name',
  'page-title',
  'interaction',
]);

/** Whether a value can be of the category that its key says. */
export function isPlausible(category: CategoryId, value: string): boolean {
  return (isPresent(value) || takesAnything.has(category)) && plausible[category]?.(value) !== false;
}

/** Whether a text can be the source, medium or campaign of a link. */
export const isCampaign = (value: string) => isPresent(value) && /^[^{}<>\n]{1,200}$/.test(value);

/** Categories of ids: a vendor that asks for an id can choose any form. */
const ids: ReadonlySet<CategoryId> = new Set([
  'user-id',
  'device-id',
  'cookie-id',
  'session-id',
  'click-id',
  'advertising-id',
]);

/**
 * Whether a value can be of the category that the vendor's definition says: any text is a message, any word is an id,
 * and any digits with a correct check digit are a card number.
 */
export function isBelievable(category: CategoryId, value: string): boolean {
  if (category === 'message') return isPresent(value) && /\p{L}/u.test(value);
  // Vendors accept cards of networks that few others know, such as RuPay and Maestro.
  if (category === 'card') return /^[\d -]+$/.test(value) && hasCheckDigit(value);
  // Unlike under an app's own key, an amount needs no decimals: two digits are enough.
  if (category === 'amount') return /\d.?\d/.test(value) && /^\D{0,4}-?[\d., ]+\D{0,4}$/.test(value);
  // The word `Error` alone discloses nothing.
  if (category === 'console-log' && value === 'Error') return false;
  // A postcode identifies a town.
  if (category === 'coarse-location' && /^\d{4,6}(?:-\d{3,4})?$/.test(value)) return true;
  if (category === 'device' && value.toLowerCase() === 'browser') return true;
  if (category === 'referrer' && isCampaign(value)) return true;
  // A request method is not an event.
  if (category === 'event-name' && /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?:\/|https?:)/.test(value))
    return false;
  // A few digits are a counter or a time.
  if (category === 'session-id' && /^\d{1,5}$/.test(value)) return false;
  if (ids.has(category) && /^\S{4,1024}$/.test(value)) return isPresent(value);
  return isPlausible(category, value);
}
