import { isKnownWord, wordsIn } from '../../vocabulary/words.ts';
import { isCard } from '../detectors/card.ts';
import type { Neighbour } from '../neighbours.ts';
import { isUnknownName, readsAsPerson } from '../persons.ts';
import { isPlausible, isPresent } from '../plausible.ts';
import { hasShape, isChurch, isPostcode } from '../shapes.ts';
import type { CategoryId } from '../taxonomy.ts';
import type { Worded } from './worded-names.ts';

/**
 * Values of a consent: yes or no, or accepted or rejected, in many languages; `all`, `none` or `necessary`; opt-in or
 * opt-out; or a version.
 */
const agreed =
  /^(?:true|false|[01]|y|n|yes|no|on|off|ja|nej|nei|nein|nee|oui|non|s[iíì]|sim|n[aã]o|tak|nie|kyll[aä]|ei|ano|ne|da|nu|igen|nem|evet|hay[ıi]r|granted|denied|accepted|accettat[oa]|aceit[oae]|rifiutat[oa]|recusad[oa]|zaakceptowan[oaey]+|odrzucon[oaey]+|godk[aä]nn?t?|avvisad|declined|rejected|all|none|essential|necessary|opt(?:ed)?[ _-]?(?:in|out)|v?\d{1,4}(?:[.-]\d{1,2}){0,2})$/i;
/** A list of the kinds of cookies or messages that someone agrees to. */
const agreedTo = /^[a-z_ -]{3,24}(?:[,;|+ ]+[a-z_ -]{3,24}){0,8}$/i;

const digitCount = (value: string) => value.replace(/\D/g, '').length;
const isMoment = (value: string) => /^1[5-9]\d{8}(?:\d{3})?$|^(?:19|20)\d\d-\d\d-\d\d/.test(value);
const hasSentence = (value: string) => /\p{L}+\s+\S*\p{L}+\s+\S*\p{L}/u.test(value);

/** A name. It may be all in lower or upper case if one of its words is not a dictionary word. */
const isName = (value: string) =>
  isPlausible('name', value) ||
  (/^(?:\p{Ll}[\p{Ll}\p{M}'’.-]{1,30}(?: \p{Ll}[\p{Ll}\p{M}'’.-]{1,30}){0,3}|\p{Lu}[\p{Lu}'’.-]{1,30}(?: \p{Lu}[\p{Lu}'’.-]{1,30}){0,3})$/u.test(
    value,
  ) &&
    wordsIn(value).some((word) => word.length > 2 && !isKnownWord(word)));

/** Values that say that a tax is paid. */
const paid = /^(?:true|yes|ja|oui)$/i;

/** Names of postcodes. */
const postcodes =
  /zip|post ?(?:code|nr|n|wert)|postal|plz|^(?:cep|cap|psc|pincode|eircode)\b|postleit|pocztowy|kod pocz|postnummer|postnr|postinumero|yubin|yuubin|youbian|youzheng|upyeon|kode ?pos|poskod|ma buu|郵便|邮编|邮政|우편|индекс|пощенски|ταχυδρομικο|الرمز البريدي|מיקוד|รหัสไปรษณีย์|iranyito|posta kodu|smerovaci|indeks|kodikas/;
const houses =
  /house|haus ?n|huis ?n|civico|domu|mieszkania|lokalu|husnummer|numero casa|numero porta|talonumero|popisne|hazszam|kapi no|daire|lagenhet|flat|apartment|unit|suite|complement|scala|voie|interior|exterior/;
const codes = /otp|cod|kod|sms|engang|verif|dogrulama|onay/;

type Beside = ReadonlySet<Neighbour>;

/**
 * Checks whether a value fits the kind that the words of its name mean. The vaguer the name, the stricter the check.
 */
const forms: Readonly<Partial<Record<CategoryId, (value: string, words: string, beside: Beside) => boolean>>> = {
  name: isName,
  email: (value) => isPlausible('email', value),
  phone: (value) => isPlausible('phone', value) || hasShape('phone', 'phone', value),
  'postal-address': (value, words) =>
    postcodes.test(words)
      ? isPostcode(value)
      : houses.test(words)
        ? /^[\p{L}\d][\p{L}\d .,/-]{0,15}$/u.test(value)
        : isPlausible('postal-address', value) || hasShape('postal-address', 'street', value),
  'coarse-location': (value) => isPlausible('coarse-location', value),
  'user-id': (value, words) =>
    /name|nome|nombre|nom|navn|namn|nazwa|tunnus|nimi|jmeno|\badi\b|login/.test(words)
      ? /^\S{3,64}$/.test(value)
      : /\d/.test(value) && /^[\p{L}\d][\p{L}\d /._:-]{1,62}[\p{L}\d]$/u.test(value) && !/\s\p{L}{4}/u.test(value),
  company: (value) => isPlausible('company', value) && /\p{L}{2}/u.test(value),
  job: (value) => isPlausible('job', value),
  'bank-account': (value, words) =>
    isPlausible('bank-account', value) ||
    hasShape('bank-account', 'iban', value) ||
    hasShape('bank-account', 'pix', value) ||
    (!/iban/.test(words) && /^\d[\d ./-]{3,32}[\dXx]$/.test(value) && digitCount(value) >= 5 && !isMoment(value)),
  card: (value) => isCard(value) || (/^\d[\d -]+\d$/.test(value) && digitCount(value) >= 13 && digitCount(value) <= 19),
  'government-id': (value) =>
    (/^[A-Z\d](?:[ /-]{0,2}[A-Z\d]){4,21}$/i.test(value) ||
      /^\d{1,3}(?:\.\d{3}){2}(?:\/\d{4})?[.-]?[\dK]{1,2}$/i.test(value)) &&
    digitCount(value) >= 3 &&
    !isMoment(value),
  message: (value, words) =>
    isPlausible('message', value) &&
    (!/descri|beschr|omschr|opis|kuvaus|leiras|popis|bericht/.test(words) || hasSentence(value)),
  'search-text': (value) => isPlausible('search-text', value) || /^\p{L}[\p{L}\d -]+$/u.test(value),
  amount: (value, _, beside) =>
    /^[^\d\s-]{0,4}\s?-?\d[\d.,' ]*\s?[^\d\s]{0,4}$/.test(value) &&
    (/\d.?\d/.test(value) || beside.has('currency')) &&
    !isMoment(value) &&
    digitCount(value) <= 12,
  plan: (value) => isPlausible('plan', value) && /\p{L}/u.test(value),
  health: (value, _, beside) =>
    /^(?:true|false|[\p{L}\d][\p{L}\d %.,;:'’()/+&-]{0,200})$/u.test(value) &&
    value !== '0' &&
    (/\d/.test(value) ||
      agreed.test(value) ||
      (['name', 'email', 'phone'] as const).some((one) => beside.has(one)) ||
      wordsIn(value).some((word) => word.length > 3 && !isKnownWord(word))),
  religion: (value, words) =>
    /kirch|konf|church|kist/.test(words)
      ? isChurch(value) || paid.test(value)
      : /^\p{L}[\p{L}\p{M} ,/()-]{2,60}$/u.test(value),
  ethnicity: (value) => /^\p{L}[\p{L} ,/()-]{2,60}$/u.test(value),
  politics: (value) => /^(?:true|false|[01]|\p{L}[\p{L} .,/()&-]{1,80})$/u.test(value),
  orientation: (value) => /^\p{L}[\p{L} ,/()-]{2,60}$/u.test(value),
  password: (value, words) =>
    /^pin|pin$|pinkod/.test(words) ? /^\d{4,8}$/.test(value) : isPlausible('password', value),
  token: (value, words) =>
    isPlausible('token', value) ||
    (codes.test(words) && /^(?=.*\d)[A-Z\d]{4,8}$|^\d{3}[ -]\d{3}$/i.test(value)) ||
    /^(?=.*\d.*\d)(?=.*[a-z])[\w.~+/=-]{10,}$/i.test(value),
  'consent-state': (value) => agreed.test(value) || agreedTo.test(value),
  'page-title': (value) => /^\p{Lu}|\p{L} \p{L}/u.test(value) && value.length <= 200 && !/^https?:|^\//.test(value),
  interaction: (value) => isPresent(value) && value.length <= 200,
};

/** Words for payment periods. */
const periods =
  /month|mensil|mensal|mensual|mensuel|monat|maand|miesi|manad|manedlig|kuukau|annu|jahr|jaehr|roczn|arlig/;

/** If a neighbouring field has one of these kinds, an ambiguous name is about a person, an address or a payment. */
const personal: readonly CategoryId[] = [
  'name',
  'email',
  'phone',
  'postal-address',
  'government-id',
  'bank-account',
  'health',
  'user-id',
];

/**
 * The kind of a value by the words of its name. It can differ from what the words mean: a postcode without a street
 * beside it is only a `coarse-location`. Null if the value does not fit, is blank or longer than 4,096 characters, or
 * if nothing confirms an ambiguous name.
 * @param beside what the neighbouring fields show
 * @param isOfPerson whether the key above names a person in some role
 */
export function categoryOfWorded(
  { category, isWeak, isRole, words }: Worded,
  value: string,
  beside: Beside,
  isOfPerson: boolean,
): CategoryId | null {
  if (
    category !== 'consent-state' &&
    category !== 'health' &&
    category !== 'politics' &&
    category !== 'religion' &&
    !isPresent(value)
  )
    return null;
  if (value.length > 4_096 || value.trim() === '') return null;
  if (isRole) return readsAsPerson(value) || (isUnknownName(value) && isOfPerson) ? 'name' : null;
  // In German, `PNR` is an employee number.
  if (category === 'government-id' && words === 'pnr' && /^\d{1,8}$/.test(value)) return 'user-id';
  if (isWeak && !isOfPerson && !isBeside(category, words, beside)) return null;
  if (forms[category]?.(value, words, beside) === false) return null;
  if (category === 'postal-address' && postcodes.test(words) && !beside.has('street') && !/[A-Z]/.test(value))
    return 'coarse-location';
  if (category === 'health' && isWeak) return /\d/.test(value) ? category : null;
  return category;
}

/**
 * Whether neighbouring fields confirm an ambiguous name. An amount needs a currency or another amount beside it, or a
 * payment period in its name; any other kind needs a field of the same or of a related kind.
 */
const isBeside = (category: CategoryId, words: string, beside: Beside) =>
  category === 'amount'
    ? beside.has('currency') || beside.has('amount') || periods.test(words)
    : category === 'health'
      ? beside.has('health')
      : category === 'token' || category === 'page-title' || category === 'interaction'
        ? category === 'page-title'
          ? beside.has('page-url') || beside.has('referrer')
          : beside.has('event-name') || beside.has('page-url')
        : personal.some((one) => one !== category && beside.has(one)) || beside.has(category);
