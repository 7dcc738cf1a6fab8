import type { Field, RecordedKind } from '../decode/field.ts';
import { oncePerPath } from '../decode/path.ts';
import type { VendorCategory } from '../vendors/vendor.ts';
import { isFirstName } from '../vocabulary/words.ts';
import { isWithin } from '../web/host.ts';
import { type Classification, finding, firstOfEachCategory, maskedTextLabel } from './classification.ts';
import { categoryOfCode, isKeypadCode, isNameOfCode } from './codes.ts';
import { isIdLike, isSyncedId } from './cookie-sync.ts';
import { categoryOfAuthorization, isAccountUser, isKeyHeader } from './credentials.ts';
import { digestIn } from './digest.ts';
import { digestName } from './hashes.ts';
import { categoryOfHeader } from './header-names.ts';
import { categoryOfKey } from './keys/key-category.ts';
import { wordsOf } from './keys/key-words.ts';
import { browserId } from './keys/record-ids.ts';
import { isAccessOfRequest, isAccessParameter } from './link-parameters.ts';
import type { Neighbour } from './neighbours.ts';
import { readsAsUserName } from './persons.ts';
import { isBelievable, isFullName, isPlausible } from './plausible.ts';
import { isSignature } from './secret-address.ts';
import { sensitiveKind, sensitiveKindInText } from './sensitive.ts';
import { isLetteredPostcode, isPosition } from './shapes.ts';
import { type CategoryGroup, type CategoryId, taxonomy } from './taxonomy.ts';
import { categoryOfText } from './text-shape.ts';
import type { TypedMatch } from './typed.ts';
import type { ValueReader } from './value-reader.ts';

/**
 * How often findings with this kind of evidence are right, measured with labelled recordings (`npm run accuracy`) and
 * rounded down to allow for other data.
 */
const confidence = {
  vendor: 0.97,
  key: 0.9,
  shape: 0.75,
  ownAddress: 0.95,
  typed: 0.95,
  prose: 0.6,
  unknown: 0.5,
} as const;

/** The meaning that the vendor's definition gives a field. */
export interface KnownParameter {
  readonly label: string;
  readonly category: CategoryId;
  /** Whether the vendor asks for the value's digest: a value that looks like a digest then counts as hashed. */
  readonly hashed?: boolean;
  /**
   * Whether the meaning applies to everything below an object, or to all keys with a prefix, instead of to one field.
   */
  readonly covers?: boolean;
}

/** What is known about a field's surroundings. */
export interface Surroundings {
  /** The kind of product of the vendor that receives it. */
  readonly recipient: VendorCategory;
  /** Whether a value is one of the vendor's keys that are meant to be public. */
  readonly isPublicKey: (value: string) => boolean;
  /** Whether the request is a cookie sync: it passes a browser's id from one advertiser to another. */
  readonly isSync: boolean;
  /** Whether the request is about a sign-in (OAuth 2.0), in which a client is an app. */
  readonly isAuthorization: boolean;
  /** The meaning from the vendor's definition; null if it has none. */
  readonly parameter: KnownParameter | null;
  /** What neighbouring fields show, such as the categories that their keys name. */
  readonly beside: ReadonlySet<Neighbour>;
  /** The part of the URL's path that is a secret; null if there is none. */
  readonly secretSegment: string | null;
  /** Registrable domain of the app. An address on it is a page or a file of the app. */
  readonly appDomain: string;
  /** Path of the page that sent the request. */
  readonly pagePath: string;
}

/**
 * The kinds of data in a field, at least one: `other` if nothing is recognised. If a finding in the value is the whole
 * value, the category of the key is left out; otherwise both are listed. Fields of a replay always keep the replay's
 * category, too.
 */
export function classify(
  field: Field,
  around: Surroundings,
  readValue: ValueReader,
  typed: readonly TypedMatch[] = noneTyped,
): readonly Classification[] {
  if (typed.length === 0) return classifyValue(field, around, readValue, typed);
  const isTrace = ({ category, hash }: TypedMatch) => category === 'input-value' && hash === null;
  const kinds = typed.filter((match) => !isTrace(match));
  return traced(classifyValue(field, around, readValue, kinds), typed.filter(isTrace));
}

function classifyValue(
  field: Field,
  around: Surroundings,
  readValue: ValueReader,
  typed: readonly TypedMatch[],
): readonly Classification[] {
  const { value, otherReading } = field;
  const read = withOtherReading(readValue(value), otherReading, readValue);
  if (read.length === 0 && typed.length === 0)
    return [namedFinding(field, around) ?? shapedFinding(field) ?? unclassified(field)];
  const { parameter } = around;
  const found = withTyped(read, typed).filter((one) => !isOverruled(one, field, parameter) && !isPageText(one, field));
  const whole = found.some((one) => one.part === null && one.value.length === value.trim().length);
  const named = whole && field.recorded === null ? null : namedBeside(found, namedFinding(field, around));
  const kept = found.filter((one) => !isWithinNamed(one, named));
  const all = named && named.category !== 'other' ? [...firstOfEachCategory([...kept, named])] : [...found];
  // The text around a found value was sent as well.
  if (!whole && named?.category !== 'replay-text' && !all.some((one) => one.value === value)) {
    const rest =
      shapedFinding(field) ?? (isText(value, found) ? finding('message', 'value', confidence.unknown, value) : null);
    if (rest !== null) all.push(...firstOfEachCategory([...found, rest]).slice(found.length));
  }
  return all.map((each) => (parameter?.category === each.category ? { ...each, label: parameter.label } : each));
}

/** The classification of a field in which nothing was recognised. */
export function unclassified({ value }: Field): Classification {
  return finding('other', 'key', confidence.unknown, value);
}

/** If a secret was found in a field whose key names a token, it is not listed as a token, too. */
function namedBeside(found: readonly Classification[], named: Classification | null): Classification | null {
  return named?.category === 'token' && found.some(({ category }) => category === 'secret') ? null : named;
}

/**
 * The kind of a text in a payload by its form and topic; some keys rule it out. Null if it could be anything, and for
 * headers and a URL's own parts.
 */
function shapedFinding({ location, path, value }: Field): Classification | null {
  if (location === 'header' || path.isUrlPart) return null;
  const read = categoryOfText(value, path);
  const category = read === 'message' ? (sensitiveKindInText(value) ?? read) : read;
  return category && finding(category, 'value', confidence.prose, value);
}

/**
 * Whether a text has at least three words beside the contact data found in it. False if a name, or anything other than
 * contact data, was found, and for the first line of an HTTP request and a file name.
 */
function isText(value: string, found: readonly Classification[]): boolean {
  if (found.some(({ category }) => category === 'name' || taxonomy[category].group !== 'contact')) return false;
  if (/^(?:GET|POST|PUT|PATCH|DELETE|HEAD) /.test(value)) return false;
  if (value.length > longestNamed || !/\s/.test(value)) return false;
  const rest = found.reduce((text, one) => text.replace(one.value, ' '), value).replace(/https?:\S+/g, ' ');
  return !isFileName(value) && /(?:\p{L}{2,}\P{L}+){2}\p{L}{2,}/u.test(rest);
}

const isFileName = (value: string) => value.length < 200 && /\.[a-z]{2,4}$/i.test(value);

const noneTyped: readonly TypedMatch[] = [];

/** If the field as a whole is a name, a person found in the text is a part of it: `Dr. Ida Blom, Lund`. */
const isWithinNamed = ({ category, detector }: Classification, named: Classification | null) =>
  category === 'name' && detector === 'value' && named?.category === 'name';

/** In a field of a replay, a name that is recognised in the text is not listed separately. */
const isPageText = ({ category, detector }: Classification, { recorded }: Field) =>
  recorded !== null && category === 'name' && detector === 'value';

/**
 * Whether a finding is overruled by the vendor's definition, which knows better than the value's form which identifier
 * it is.
 */
function isOverruled({ category, detector, value }: Classification, field: Field, parameter: KnownParameter | null) {
  return (
    detector === 'value' &&
    parameter !== null &&
    parameter.category !== category &&
    taxonomy[category].group === 'identifier' &&
    taxonomy[parameter.category].group === 'identifier' &&
    value.length === field.value.trim().length &&
    isPlausible(parameter.category, field.value)
  );
}

/** Adds planted values that are only found in another reading of the text. */
function withOtherReading(read: readonly Classification[], other: string | null, readValue: ValueReader) {
  if (other === null) return read;
  const planted = readValue(other).filter(({ canary }) => canary !== null);
  return firstOfEachCategory([...read, ...planted]);
}

/** Limit: characters of a value that its field's name describes. */
const longestNamed = 16_384;

/**
 * The category by the field's place: the replay that it is part of, its vendor, its key, a cookie sync, or the path of
 * the URL; or because the value is an address of the app. Null if none of these gives one, or if the value does not
 * fit.
 */
function namedFinding(field: Field, around: Surroundings): Classification | null {
  const { parameter, appDomain, pagePath } = around;
  if (field.recorded !== null) return recordedFinding(field.recorded, field.value);
  const known = parameterFinding(field, parameter);
  // A vendor's name for arbitrary content does not describe the topic of the content.
  const isContent = known?.category === 'other' || known?.category === 'interaction';
  const about = isContent ? sensitiveKind(wordsOf(field.path.key ?? ''), field.value) : null;
  if (about !== null) return finding(about, 'value', confidence.shape, field.value);
  const covered = parameter?.covers ? known?.category : undefined;
  if (known !== null && covered !== 'message' && covered !== 'other') return known;
  // A name describes a short value. A longer one is a text of its own.
  if (field.value.length > longestNamed) return known;
  const host = hostOf(field.value);
  const isOwn = host !== null && isWithin(host, appDomain);
  // Below an object that the vendor's definition calls `message`, a field's own key counts instead, unless it says
  // `interaction`. Below one that it calls `other`, the key counts only if it names personal data.
  const byKey = keyFinding(field, around);
  const isPersonal = byKey !== null && taxonomy[byKey.category].personal;
  const keyCounts = covered === undefined || isPersonal || (covered === 'message' && byKey?.category !== 'interaction');
  const named = (keyCounts ? byKey : null) ?? known ?? syncedFinding(field, around) ?? placeFinding(field, around);
  // Names of referrers are short and also used for other addresses. If the address is on another site, it is the
  // referrer.
  if (host !== null && !isOwn && isPageBefore(field, named))
    return finding('referrer', 'key', confidence.shape, field.value);
  // `url` and `host` are also used for addresses of other sites, scripts and pictures.
  if (named?.category === 'page-url' && ((host !== null && !isOwn) || (known !== named && isAsset(field.value))))
    return null;
  if (named !== null || field.location === 'header') return named;
  if (isAsset(field.value) || field.path.text === '(host)') return null;
  const isPage =
    (isOwn && (field.value.includes('/') || !ofServer.test(field.path.text))) ||
    (pagePath.length > 2 && field.value === pagePath) ||
    (field.value.startsWith('?') && /^\?[\w%.-]+=/.test(field.value));
  return isPage ? finding('page-url', 'value', confidence.ownAddress, field.value) : null;
}

/** Names for the previous page. */
const before =
  /^(?:r|rf|rr|ru|rl|ref|refr|refer|rurl|came from|comes from|prev|previous|previous page|prev page|from|from url|entry|entry url|source url|src url|parent url|origin url|url ref|url referrer|rd ref|procedencia|provenance|provenienza|procedência|herkunft|polecajacy|polecający|referente|origem|origen|herkomst|kaynak|verweisende seite)$/;

/** Whether a field holds the complete address of a page, under a name for the previous page. */
const isPageBefore = ({ location, path, value }: Field, named: Classification | null) =>
  location !== 'header' &&
  (named === null || named.category === 'page-url') &&
  /^https?:\/\//.test(value) &&
  !isAsset(value) &&
  before.test(wordsOf(path.key ?? ''));

/** Names under which a bare host is the destination of a request, or a server. */
const ofServer = /destination|address|peer|server|upstream/i;

/** Addresses of files that pages load, optionally with a line and column as in stack frames. */
const asset =
  /^[^\s?#]*\.(?:[cm]?js|jsx|tsx?|vue|svelte|css|map|wasm|woff2?|ttf|svg|png|jpe?g|gif|webp|avif|ico)(?::\d+){0,2}(?:[?#]|$)/i;

const isAsset = (value: string) => value.includes('.') && asset.test(value);

/** The host of an address or a dotted host name; null for any other text. */
function hostOf(value: string): string | null {
  if (!value.includes('.')) return null;
  return /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]|$)/i.exec(value)?.[1]?.toLowerCase() ?? null;
}

const recordedAs: Readonly<Record<RecordedKind, readonly [category: CategoryId, label: string]>> = {
  text: ['replay-text', taxonomy['replay-text'].label],
  input: ['input-value', taxonomy['input-value'].label],
  masked: ['other', maskedTextLabel],
  console: ['console-log', taxonomy['console-log'].label],
  gesture: ['interaction', taxonomy.interaction.label],
};

function recordedFinding(kind: RecordedKind, value: string): Classification {
  const [category, label] = recordedAs[kind];
  return { ...finding(category, 'vendor', confidence.vendor, value), label };
}

/** Marks findings that the user typed into a form, and adds values that were only found as form input. */
function withTyped(found: readonly Classification[], matches: readonly TypedMatch[]): Classification[] {
  if (matches.length === 0) return [...found];
  const all = [...found];
  const places = new Map<string, number>();
  for (const [at, { value }] of all.entries()) if (!places.has(value)) places.set(value, at);
  for (const { label, category, text, hash, typed } of matches) {
    const at = places.get(text) ?? all.length;
    const known = all[at];
    const state = known?.typed === 'before-submit' ? known.typed : typed;
    places.set(text, at);
    all[at] = known
      ? { ...known, detector: 'canary', canary: known.canary ?? label, typed: state }
      : { ...finding(category, 'canary', confidence.typed, text), hash, canary: label, typed };
  }
  return all;
}

/**
 * Marks classifications whose values were typed into a form field of unknown kind, with that field's name; if none has
 * the typed value, the first is marked. Category and value are not changed, so that a field has the same categories
 * whether or not it is known that its value was typed.
 */
function traced(found: readonly Classification[], traces: readonly TypedMatch[]): readonly Classification[] {
  const all = [...found];
  for (const { label, text, typed } of traces) {
    const at = Math.max(
      all.findIndex(({ value }) => value === text),
      0,
    );
    const known = all[at];
    if (known === undefined) continue;
    const state = known.typed === 'before-submit' ? known.typed : typed;
    all[at] = {
      ...known,
      detector: 'canary',
      canary: known.canary ?? label,
      typed: state,
      confidence: certainty(known),
    };
  }
  return all;
}

/**
 * The confidence of a typed value: at least 0.95, even if its category is uncertain, since the value certainly was
 * sent.
 */
const certainty = ({ confidence: own }: Classification) => Math.max(own, confidence.typed);

function parameterFinding(field: Field, parameter: KnownParameter | null): Classification | null {
  if (parameter === null) return null;
  const { category, label, hashed = false, covers = false } = parameter;
  const found = withHash(finding(category, 'vendor', confidence.vendor, field.value));
  const hash = found.hash ?? (hashed ? digestName(field.value) : null);
  const value = field.value.slice(0, longestNamed);
  if (category === 'user-id' && browserId.test(value))
    return { ...found, ...finding('device-id', 'vendor', confidence.vendor, field.value) };
  const isBelieved =
    (category === 'message' && ofAnswer.test(label) && /^[\p{L}\d]/u.test(value)) ||
    (covers ? isPlausible(category, value) : isBelievable(category, value));
  if (!isBelieved && !(hashed && hash !== null)) return null;
  return hash !== null && ofFiles.test(field.path.above?.key ?? '') ? null : { ...found, label, hash };
}

/** An answer can be a number or a choice. */
const ofAnswer = /^(?:Answer|Rating|Score|Choice)/;

/**
 * Keys of objects with digests of pictures and files. The keys in them are short, and mean something else elsewhere.
 */
const ofFiles = /(?:image|photo|picture|file|asset|media)[\w ]*(?:hash|digest|checksum)/i;

/**
 * Groups whose names in a header usually describe the vendor's own key or setting. In headers they count only if
 * `categoryOfHeader` recognises the header.
 */
const ofVendor: ReadonlySet<CategoryGroup> = new Set(['credential', 'business', 'identifier']);

function keyFinding(field: Field, around: Surroundings): Classification | null {
  const category = categoryByKey(field, around);
  if (category === null) return null;
  const sure = isPlausible(category, field.value) ? confidence.key : confidence.shape;
  return withHash(finding(category, 'key', sure, field.value));
}

function categoryByKey(field: Field, around: Surroundings): CategoryId | null {
  const { location, path, value, encoding } = field;
  const { beside, recipient, isSync, isAuthorization, isPublicKey } = around;
  const keys = location === 'header' ? path.keys : noKeys;
  if (location === 'header' && /^(?:proxy-)?authorization$/.test(keys[0] ?? '')) {
    if (keys.length === 1) return categoryOfAuthorization(value, isPublicKey);
    if (encoding.includes('basic') && path.key === 'username' && (isAccountUser(value) || !isPersonsUserName(value)))
      return null;
  }
  if (location === 'header' && keys.length === 1 && isKeyHeader(keys[0] ?? '', value, recipient))
    return isPublicKey(value) ? null : 'secret';
  if (location === 'url' && path.isUrlPart && value === around.secretSegment) return 'secret';
  const byHeader = location === 'header' ? categoryOfHeader(keys, value) : null;
  if (location === 'header' && keys[0] === 'cookie') return byHeader ?? cookieByKey(categoryOfKey(path, value, beside));
  const byKey = byHeader ?? parameterByKey(field, around) ?? categoryOfKey(path, value, beside);
  const isOfVendor = location === 'header' && byKey !== null && ofVendor.has(taxonomy[byKey].group);
  const isClaim = isOfVendor && keys[0] === 'authorization' && !encoding.includes('basic');
  const category = isOfVendor && (keys.length === 1 || isClaim) ? byHeader : byKey;
  if (category === 'token' && isPublicKey(value)) return null;
  // Advertisers identify browsers, not the app's users.
  if (
    location === 'url' &&
    category === 'user-id' &&
    isIdLike(value) &&
    (isSync || isUidOfBrowser(path.key, recipient))
  )
    return 'cookie-id';
  // Chat widgets identify a browser by a UUID.
  if (category === null && recipient === 'chat-support' && /^\??(?:uuid|guid)$/.test(path.key ?? '') && isIdLike(value))
    return 'device-id';
  // For advertisers, an organisation is the publisher; for a sign-in, it is the app.
  if (category === 'org-id' && recipient === 'advertising' && location === 'url' && /^\d+$/.test(value)) return null;
  if (category === 'device-id' && isAuthorization && path.key?.replace('?', '') === 'client_id') return null;
  return category;
}

const noKeys: readonly string[] = [];

/** Whether a user name in a request is a person's. Apps sign in to other services with their own user names. */
const isPersonsUserName = (value: string) =>
  value.includes('@') ||
  /\d/.test(value) ||
  (/[._]/.test(value) && readsAsUserName(value)) ||
  isFullName(value) ||
  isFirstName(value);

/** Whether a parameter has the name that an advertiser uses for a browser's id. */
const isUidOfBrowser = (key: string | null, recipient: VendorCategory) =>
  recipient === 'advertising' && /^\??uu?id$/i.test(key ?? '');

/**
 * The kind that the name of a cookie gives its value. The name alone does not make it an id, other than a session's.
 */
const cookieByKey = (category: CategoryId | null) =>
  category !== null && taxonomy[category].group === 'identifier' && category !== 'session-id' ? null : category;

/**
 * The kind of a parameter that grants access or signs the address, or of a code that grants access; null for others.
 */
function parameterByKey({ location, path, value }: Field, around: Surroundings): CategoryId | null {
  const { key } = path;
  if (key === null || (location === 'header' && path.keys[0] !== 'referer')) return null;
  const isInAddress = key.startsWith('?');
  const isOfRequest = location === 'url' && path.above?.above === null && !around.isSync;
  if ((isInAddress || isOfRequest) && isSignature(key, value)) return 'secret';
  if (isInAddress ? isAccessParameter(key, value) : isOfRequest && isAccessOfRequest(key, value)) return 'token';
  return mayBeCode(path) || isKeypadCode(value) ? categoryOfCode(wordsOf(key), path.text, value, around.beside) : null;
}

/** Whether a path's key is the name of a code. */
const mayBeCode = oncePerPath((path) => isNameOfCode(wordsOf(path.key ?? '')));

/** The id that a cookie sync passes on, under whatever name the receiver uses; null for other fields. */
function syncedFinding({ location, path, value }: Field, { isSync }: Surroundings): Classification | null {
  if (!isSync || location !== 'url') return null;
  return isSyncedId(path.key, path.text === '(path)[]', value)
    ? finding('cookie-id', 'key', confidence.key, value)
    : null;
}

/** A position or an address in a URL's path, as in requests to geocoders; null for other fields. */
function placeFinding({ path, value }: Field, { recipient }: Surroundings): Classification | null {
  if (!path.text.startsWith('(path)')) return null;
  const text = value.replace(/\.(?:json|xml|geojson|csv)$/, '');
  if (isPosition(text)) return finding('precise-location', 'value', confidence.shape, value);
  const isAddress =
    isLetteredPostcode(text) || (recipient === 'maps' && isPlausible('postal-address', text) && /\s/.test(text));
  return isAddress ? finding('postal-address', 'value', confidence.shape, value) : null;
}

/**
 * Kinds of data that are sent hashed for matching. For other kinds, a digest is just an id, except a SHA-256 in place of
 * a user id.
 */
const matched: ReadonlySet<CategoryId> = new Set(['email', 'phone', 'name', 'postal-address', 'coarse-location']);

/** If the value is a digest, and its kind is sent hashed for matching, the classification says which digest it is. */
function withHash(found: Classification): Classification {
  const { category, value } = found;
  if (category === 'user-id' && /^[0-9a-f]{64}$/i.test(value)) return { ...found, hash: 'sha256' };
  if (!matched.has(category)) return found;
  const digest = digestIn(value);
  return digest === null ? found : { ...found, value: digest.text, hash: digest.hash };
}
