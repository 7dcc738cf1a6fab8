import type { CategoryId } from './taxonomy.ts';

/** Kinds of data by the words of a field's key, in any notation: `userEmail`, `user_email`, `$user-email`, `user.email`. */
const byWords: Readonly<Partial<Record<CategoryId, readonly string[]>>> = {
  name: [
    'first name',
    'last name',
    'full name',
    'given name',
    'family name',
    'user name',
    'customer name',
    'contact name',
    'person name',
    'display name',
    'firstname',
    'lastname',
    'fullname',
    'username',
    'surname',
    'traits name',
    'vorname',
    'nachname',
  ],
  email: [
    'email',
    'e mail',
    'mail',
    'user email',
    'email address',
    'customer email',
    'contact email',
    'email hash',
    'hashed email',
    'email sha256',
    'email md5',
  ],
  phone: [
    'phone',
    'phone number',
    'mobile',
    'mobile number',
    'telephone',
    'tel',
    'user phone',
    'telefon',
    'phonenumber',
  ],
  'postal-address': [
    'address',
    'street',
    'street address',
    'postal code',
    'postcode',
    'zip',
    'zip code',
    'strasse',
    'plz',
  ],
  'user-id': ['user id', 'userid', 'uid', 'customer id', 'account user id', 'external id', 'login', 'username id'],
  'org-id': [
    'org id',
    'organization',
    'organisation',
    'organization id',
    'organisation id',
    'org',
    'tenant',
    'tenant id',
    'workspace id',
    'account id',
    'company id',
    'group id',
    'org name',
    'organization name',
    'organisation name',
  ],
  'device-id': ['device id', 'anonymous id', 'client id', 'installation id', 'visitor id'],
  'cookie-id': ['cookie id', 'cookie'],
  'session-id': ['session id', 'sessionid'],
  'click-id': ['gclid', 'fbclid', 'msclkid', 'ttclid', 'dclid', 'twclid', 'gbraid', 'wbraid', 'click id'],
  'advertising-id': ['idfa', 'gaid', 'advertising id', 'idfv'],
  company: ['company', 'company name', 'employer', 'firma'],
  job: ['job title', 'job', 'job role', 'occupation', 'beruf'],
  'precise-location': ['latitude', 'longitude'],
  'coarse-location': ['city', 'country', 'region', 'country code', 'stadt', 'land'],
  timezone: ['timezone', 'time zone', 'timezone offset'],
  'ip-address': ['ip', 'ip address', 'client ip', 'remote addr', 'user ip'],
  device: [
    'user agent',
    'browser',
    'browser version',
    'os',
    'os version',
    'os name',
    'device',
    'device type',
    'screen width',
    'screen height',
    'screen resolution',
    'viewport width',
    'viewport height',
    'language',
    'locale',
    'platform',
  ],
  password: ['password', 'passwd', 'pwd', 'passwort', 'kennwort'],
  secret: ['secret', 'client secret', 'secret key', 'private key'],
  token: ['access token', 'auth token', 'refresh token', 'id token', 'authorization', 'session token', 'csrf token'],
  card: ['card number', 'cc number', 'credit card', 'pan'],
  'bank-account': ['iban', 'account number', 'bank account', 'kontonummer'],
  amount: ['price', 'amount', 'total', 'currency', 'value usd'],
  revenue: ['revenue', 'mrr', 'arr'],
  'page-url': ['url', 'page url', 'current url', 'location', 'href', 'page path', 'path', 'pathname', 'page'],
  referrer: ['referrer', 'referer', 'referring domain', 'initial referrer'],
  'page-title': ['title', 'page title', 'document title'],
  'event-name': ['event', 'event name', 'event type', 'action'],
  'search-text': ['search', 'query', 'search query', 'search term', 'q', 'keyword', 'search text', 'suchbegriff'],
  message: ['message', 'message text', 'comment', 'feedback', 'body text', 'nachricht'],
  'internal-host': ['hostname', 'server name'],
  environment: ['environment', 'env', 'deployment environment', 'release'],
  'feature-flag': ['feature flag', 'feature flags', 'flags', 'experiments', 'active feature flags'],
  plan: ['plan', 'plan name', 'subscription', 'subscription plan', 'tier', 'plan type'],
  'project-name': ['project', 'project name', 'repository'],
  health: ['diagnosis', 'blood type', 'medical condition', 'diagnose'],
  religion: ['religion', 'konfession'],
  'government-id': ['ssn', 'social security number', 'passport number', 'national id', 'tax id', 'steuernummer'],
  'consent-state': ['consent', 'gdpr', 'gdpr consent', 'us privacy', 'tcf consent', 'consent status'],
};

/** What a value must look like for its key to be believed; categories without an entry take any value. */
const plausible: Readonly<Partial<Record<CategoryId, RegExp>>> = {
  name: /^(?!https?:)(?=.*\p{L})[^{}[\]<>=]{1,120}$/u,
  email: /@|^[0-9a-f]{32}(?:[0-9a-f]{8}|[0-9a-f]{32})?$/i,
  phone: /^\+?(?=(?:\D*\d){7,15}\D*$)[\d\s().\-/]{7,24}$|^[0-9a-f]{64}$/i,
  'user-id': /^(?!true$|false$|0$)\S{1,256}$/i,
  'org-id': /^(?!true$|false$|0$).{1,256}$/i,
  'click-id': /^[\w.-]{10,}$/,
  'ip-address': /^(?:\d{1,3}\.){3}\d{1,3}$|^(?=.*::?)[0-9a-f:]{3,39}$/i,
  'precise-location': /^-?\d{1,3}\.\d{3,}$/,
  'page-url': /^(?:https?:\/\/|\/)/,
  referrer: /^(?:https?:\/\/|\/|\$direct|[\w-]+\.[\w.-]+$)/,
  card: /^(?:\d[ -]?){12,18}\d$/,
  'bank-account': /\d{4,}/,
  password: /^(?!true$|false$|null$).+/i,
  secret: /^(?!true$|false$|null$).{8,}/i,
  token: /^(?!true$|false$|null$).{12,}/i,
  health: /\p{L}/u,
  amount: /\d|^[A-Z]{3}$/,
};

const categoryByWords = new Map(
  Object.entries(byWords).flatMap(([category, names]) => names.map((name) => [name, category as CategoryId] as const)),
);

/**
 * The category a field's key stands for, or null. The key is tried with the one above it (`user.name`), then alone.
 *
 * @param keys the field's object keys, outermost first, without array indexes
 */
export function categoryOfKey(keys: readonly string[], value: string): CategoryId | null {
  const last = wordsOf(keys.at(-1) ?? '');
  const parent = wordsOf(keys.at(-2) ?? '')
    .split(' ')
    .at(-1);
  const category = categoryByWords.get(`${parent} ${last}`) ?? categoryByWords.get(last);
  if (category === undefined) return null;
  return plausible[category]?.test(value) === false ? null : category;
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
