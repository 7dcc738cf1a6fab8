import { isKnownWord, wordsIn } from '../../vocabulary/words.ts';
import { isCard } from '../detectors/card.ts';
import { singleNames } from '../languages.ts';
import type { Neighbour } from '../neighbours.ts';
import { isPersonId } from '../person-ids.ts';
import { readsAsPerson } from '../persons.ts';
import { isFullName } from '../plausible.ts';
import { sensitiveKind } from '../sensitive.ts';
import {
  isBodyMeasure,
  isJobTitle,
  isLetteredPostcode,
  isPosition,
  isPostalLine,
  isPostcode,
  isPostcodeName,
  isStreetAddress,
} from '../shapes.ts';
import type { CategoryId } from '../taxonomy.ts';
import { isProse } from '../text-shape.ts';
import { isJourneyEnd } from './journeys.ts';
import { categoryByWords } from './name-kinds.ts';
import type { Naming } from './naming.ts';
import { publicKey, signInKinds } from './passwords.ts';
import { isPersonHere, personNameKeys } from './person-names.ts';
import { isAddress, isDegree, isTownCode } from './places.ts';
import { browserId, isIdOf, numberNames, recordNumber } from './record-ids.ts';
import { agreements, states, subscribers } from './states.ts';
import { guessedCategory } from './unknown-names.ts';
import { optInNames } from './vocabulary/consent.ts';
import { wordedKind } from './worded-names.ts';
import { isFewWords, isPhrase, isSentence, isWritten, looseTextNames, subjectNames } from './written-texts.ts';

/** A value whose key names a known kind, and its surroundings. */
interface Named {
  readonly category: CategoryId;
  /** The words of the key. */
  readonly last: string;
  /** The words of the parent key. */
  readonly parent: string;
  readonly isOfPerson: boolean;
  readonly value: string;
  readonly beside: ReadonlySet<Neighbour>;
}

/** Returns the category of a value whose key names a known kind; null if the value does not fit. */
type Refinement = (named: Named) => CategoryId | null;

/**
 * The category by the key. If the key is ambiguous, the value and its neighbours decide. Null if the key names no kind
 * and the value shows none, or if the value does not fit.
 */
export function refinedCategory(naming: Naming, value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  const { category, last, parent, isOfPerson, isInAddress } = naming;
  if ((category === null || category === 'page-url') && isJourneyEnd(last, value)) return 'coarse-location';
  if (category === null) return openKind(naming, value, beside);
  if (isInAddress && isPostcodeName(last) && /^\d{5}(?:-\d{4})?$/.test(value)) return 'coarse-location';
  if (
    ambiguous.has(last) &&
    !isAmong(category, beside) &&
    !isOfPerson &&
    !isAddress(parent) &&
    !isIdOf(category, value)
  )
    return isStreetAddress(value) || isPostalLine(value) ? 'postal-address' : null;
  if (languageNames.test(last) && !languageTags.test(value)) return null;
  if (/user ?agent$/.test(last) && !/^[A-Z][a-z]+\/\d/.test(value)) return null;
  // Ids of a site or an app are plain numbers. Those of a session or a browser also contain a time or a second part.
  if (/^(?:sid|client id)$/.test(last) && /^\d+$/.test(value)) return null;
  const refine = refinements[category];
  return refine === undefined ? category : refine({ category, last, parent, isOfPerson, value, beside });
}

const beforeLowerCase = /\s\p{Ll}/u;

/** The category of a value whose key names no known kind; null if the value shows none. */
function openKind(naming: Naming, value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  const { last } = naming;
  if (naming.isQuestion) return isSentence(value) ? 'message' : null;
  if (beforeLowerCase.test(value) && isWritten(last) && isFewWords(value)) return 'message';
  if ((last === 'from' || last === 'to') && /^\/(?!\/)\S*$/.test(value)) return 'page-url';
  if (last === 'type' && /^(?:page|screen)[ _-]?views?$/i.test(value)) return 'event-name';
  return guessedCategory(naming, value, beside);
}

const languageNames = /(?:language|locale|lang|langue|idioma|\btaal|\bdil)$/;
const languageTags = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*(?:[,;]|$)/i;

const refinements: Readonly<Partial<Record<CategoryId, Refinement>>> = {
  name: ({ category, last, value, beside, isOfPerson }) => {
    if (isCompany(value)) return 'company';
    if (isPersonId(value)) return 'user-id';
    if (last === 'nickname' && !signInKinds.some((one) => beside.has(one))) return null;
    const isPersonal = personNameKeys.test(last) || singleNames.test(last) || isOfPerson || isPersonHere(value, beside);
    return isPersonal ? category : null;
  },
  job: ({ category, last, value }) => {
    if (isCompany(value)) return 'company';
    if (last === 'team' && isTenant(value)) return 'org-id';
    return sensitiveKind(last, value) ?? category;
  },
  'org-id': ({ category, value }) => (isCompany(value) || /\s|^\p{Lu}\p{Ll}+$/u.test(value) ? 'company' : category),
  'user-id': ({ category, last, value }) => {
    if (publicKey.test(value) || (!/ /.test(last) && /[,=]/.test(value))) return null;
    if (/^\$device:/.test(value)) return 'device-id';
    // Whether someone is a customer, as opposed to which customer.
    if (states.test(value)) return subscribers.test(last) ? 'plan' : null;
    if (isFullName(value) || (/\s/.test(value) && readsAsPerson(value))) return 'name';
    if (browserId.test(value)) return 'device-id';
    return numberNames.test(last) && !/\d/.test(value) ? null : category;
  },
  'device-id': ({ category, last, value }) => {
    if (/^(?:anon|visitor|client id)$/.test(last) && !/\d|^[a-z]{20,}$/i.test(value)) return null;
    return isPersonId(value) ? 'user-id' : category;
  },
  // In error monitoring, a fingerprint groups errors and consists of words.
  fingerprint: ({ category, last, value }) =>
    /^fingerprints?$/.test(last) && /^(?![\da-f]{8,}$)[a-z]+(?:[ ._-][a-z]+)*$/i.test(value) ? null : category,
  'session-id': ({ category, value }) => (isPersonId(value) ? 'user-id' : category),
  phone: ({ category, parent, value, beside }) => {
    if (!isAddress(parent) || !isPostcode(value)) return category;
    return beside.has('street') ? 'postal-address' : 'coarse-location';
  },
  // Without a street, a postcode identifies the town.
  'postal-address': ({ category, last, parent, value, beside }) =>
    isTownCode(last, value) && !beside.has('street') && !isAddress(parent) ? 'coarse-location' : category,
  'coarse-location': ({ category, last, value }) => {
    if (/region|zone|location/.test(last) && ofCloud.test(value)) return 'environment';
    if (isLetteredPostcode(value)) return 'postal-address';
    return isPosition(value) ? 'precise-location' : category;
  },
  'precise-location': ({ category, last, value }) =>
    /^-?\d{1,3}(?:\.\d{1,2})?$/.test(value) && isDegree(last) ? 'coarse-location' : category,
  'consent-state': ({ category, last, value }) => (optInNames.has(last) && !agreements.test(value) ? null : category),
  'event-name': ({ category, last, value }) => {
    if (domEvent.test(value)) return 'interaction';
    // The events of a span can be its timings.
    if (last === 'name' && timing.test(value)) return null;
    // HTTP methods are called verbs as well.
    return last === 'verb' && /^[A-Z]+$/.test(value) ? null : category;
  },
  'search-text': ({ category, last, value }) => {
    if (recordNumber.test(value)) return null;
    if (/^(?:keywords?|kw|kwds?|tags)$/.test(last) && /^[^\s,]+(?:,[^\s,]+)+$/.test(value)) return 'interaction';
    // In a chat, `query` holds a message.
    if (value.length >= 60 && isProse(value)) return 'message';
    return isPersonId(value) ? 'user-id' : category;
  },
  interaction: ({ category, last, value }) =>
    last === 'name' && isFullName(value) ? null : (sensitiveKind(last, value) ?? category),
  'page-url': ({ category, last, value }) => {
    // A function's name is not a page.
    if (/^(?:callback|continue|next|redirect)$/.test(last) && !/^(?:https?:|[/?])/.test(value)) return null;
    return isPosition(value) ? 'precise-location' : category;
  },
  'page-title': ({ category, last, value }) =>
    /^(?:title|titel|titre|t[ií]tulo|titolo)$/.test(last) && isJobTitle(value) ? 'job' : category,
  device: ({ category, last, value }) =>
    /^(?:[vsi][wh]|(?:win|scr) [wh])$/.test(last) && !/^\d{2,5}$/.test(value) ? null : category,
  'feature-flag': ({ category, last, value }) => (looseFlags.test(last) && !groups.test(value) ? null : category),
  environment: ({ category, last, value }) => {
    if (isBodyMeasure(value)) return 'health';
    return /^(?:build|release|deploy|deployment|.*version)$/.test(last) && !isRelease(value) ? null : category;
  },
  amount: ({ category, last, parent, value, beside }) =>
    last === 'total' && !ofPrices(parent) && !/^[^\d]{0,4}-?\d+[.,]\d\d$/.test(value) && !beside.has('amount')
      ? null
      : category,
  'bank-account': ({ category, value }) => (isCard(value) ? 'card' : category),
  // PAN means both an Indian tax number and a card number.
  card: ({ category, value }) => (/^[A-Z]{5}\d{4}[A-Z]$/.test(value) ? 'government-id' : category),
  health: ({ category, last, value }) =>
    !states.test(value) && /insur|versicher|mutuelle|verzeker/.test(last) && sensitiveKind('insurer', value) === null
      ? null
      : category,
  message: ({ category, last, value }) => {
    if (isPersonId(value)) return 'user-id';
    if (subjectNames.test(last)) return isPhrase(value) ? category : null;
    const isLoose = looseTextNames.test(last) || !categoryByWords.has(last);
    return isLoose && !isSentence(value) ? null : category;
  },
  'console-log': ({ category, last, value }) => (isOfLog(last, value) ? category : null),
};

/** Whether an object's name says that it holds sums of money. */
export const ofPrices = (parent: string) => parent !== '' && wordedKind(parent, '')?.category === 'amount';

/** Regions of data centres of Amazon, Google and Microsoft (their lists of regions). */
const ofCloud =
  /^(?:[a-z]{2}(?:-gov|-iso[a-z]?)?-(?:north|south|east|west|central)(?:east|west)?-\d[a-z]?|(?:us|europe|asia|australia|northamerica|southamerica|africa|me)-(?:north|south|east|west|central)(?:east|west)?\d(?:-[a-z])?|(?:north|south|east|west|central)(?:us|europe|asia|india|central)\d?|(?:uk|france|germany|switzerland|norway|sweden|japan|korea|canada|brazil|australia|uae)(?:north|south|east|west|central)(?:east|west)?|(?:nyc|sfo|ams|fra|lon|sgp|blr|tor|syd|cdg|iad|ord|sin|nrt)\d)$/;

/**
 * Whether a value fits its key: a log entry under `log` and `tail`, the type of an error under keys that end in `type`,
 * `class`, `kind` or `name`, anything under other keys. As a type, `Error` alone says nothing.
 */
const isOfLog = (last: string, value: string) =>
  last === 'log' || last === 'tail'
    ? /^\P{L}*\p{L}+\s\S+\s/u.test(value)
    : !/(?:type|class|kind|name)$/.test(last) || /^(?!Error$)[\w$.]{3,200}$/.test(value);

/** Events of the DOM. */
const domEvent =
  /^(?:(?:dbl)?click|change|submit|input|focus|blur|scroll|touch(?:start|end|move)|tap|(?:mouse|pointer|key)(?:down|up|move|over|press)|wheel|drag|drop|copy|cut|paste|selectionchange)$/;

/** Names of events that OpenTelemetry's instrumentations record automatically. */
const timing = /^(?:exception|message|first\w*Paint|[a-z]\w*(?:Start|End|Interactive|Complete))$/;

/** Names of experiments that have another meaning for products and stores. */
const looseFlags = /^(?:variante?|variation|bucket|treatment|variant name|variation name)$/;

/** Groups into which experiments divide users. */
const groups =
  /^(?:[a-z]|\d{1,3}|true|false|on|off|control|baseline|original|holdout|(?:test|treatment|variant|variation|group|arm|challenger)[\w -]{0,20}|[\w-]{1,40}[-_:](?:control|treatment|variant|test|[a-d]|v?\d{1,3}))$/i;

/**
 * Whether a text is a tenant's short name, as used in addresses: lower-case letters, digits and hyphens, with a longer
 * part that is not a known word.
 */
const isTenant = (value: string) =>
  /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(value) &&
  value.length >= 5 &&
  wordsIn(value).some((word) => word.length > 4 && !isKnownWord(word));

/** Whether a text with a digit is the version or the commit of an app, and not a sentence or a time. */
const isRelease = (value: string) =>
  value.length <= 100 && /^(?=.*[1-9])[\w.@/+:-]+$/.test(value) && !/^\d{12,}$/.test(value);

/** Ambiguous names, which count only beside other data of a person or an address. */
const ambiguous: ReadonlySet<string> = new Set(
  'zip, str, adr, addr, cap, daire, nn, vn, civico, portable, fax, n client, cargo, poste, ruolo, mobil, titular, inhaber, objet, oggetto, temat, konu, bericht, voie, rue, usuario, utente, morada, colonia'.split(
    ', ',
  ),
);

const placing: readonly CategoryId[] = [
  'name',
  'email',
  'phone',
  'user-id',
  'postal-address',
  'coarse-location',
  'government-id',
  'bank-account',
];

/** Whether a neighbouring field of another category is about a person or an address. */
const isAmong = (category: CategoryId, beside: ReadonlySet<Neighbour>) =>
  placing.some((one) => one !== category && beside.has(one));

/** Whether a text ends with a legal form, as a company's name does. */
const isCompany = (value: string) =>
  /\s(?:GmbH|AG|SE|KG|UG|Inc\.?|Ltd\.?|LLC|Corp\.?|PLC|B\.?V\.?|S\.?A\.?S?|Oy|AB|A\/S|AS|Pty|N\.?V\.?|GbR|OHG|e\.? ?V\.?|mbH|SARL|EURL|S\.?L\.?U?|S\.?p\.?A\.?|S\.?r\.?l\.?|Ltda\.?|Lda\.?|sp\. z o\. ?o\.|A\.?Ş\.?|Ltd\. Şti\.?|ApS|Kft\.?|s\.r\.o\.|a\.s\.|Pvt\.? Ltd\.?)$/.test(
    value,
  );
