import type { Neighbour } from '../neighbours.ts';
import { isUnknownName, readsAsPerson, readsAsUserName } from '../persons.ts';
import { isHealthKey, namesTopic, sensitiveKind } from '../sensitive.ts';
import { isBodyMeasure, isCertainNationalId, isNationalId, isPostalLine, isStreetAddress } from '../shapes.ts';
import type { CategoryId } from '../taxonomy.ts';
import { type Guess, isWordless, type OpenField } from './guess.ts';
import type { Naming } from './naming.ts';
import {
  besidePerson,
  commonName,
  correspondent,
  namedPicture,
  ownDigest,
  ownId,
  personInRole,
  whatsApp,
} from './person-names.ts';
import { degree, position, region } from './places.ts';
import { namesWithCurrency, priceLimitNames } from './sums.ts';
import { employment, roleInApp } from './workplaces.ts';

/** Kinds of data that show that an object is about a person. */
const ofPersons: readonly CategoryId[] = ['email', 'phone', 'name', 'user-id', 'job'];

/** The limit of a price in a search. */
const priceLimit: Guess = {
  mayBe: ({ last, isInAddress }) => isInAddress && priceLimitNames.test(last),
  find: ({ value }) => (/^\d{4,9}(?:\.\d\d)?$/.test(value) ? 'amount' : null),
};

const addressee: Guess = {
  needsLetters: true,
  mayBe: ({ last }) => last === 'name',
  find: ({ value, beside }) => (beside.has('postal-address') && readsAsPerson(value) ? 'name' : null),
};

const accountNumber: Guess = {
  mayBe: ({ last }) => /^(?:account|acct|konto|cuenta|conto|compte)$/.test(last),
  find: ({ value, beside }) => (beside.has('bank-account') && /^\d{6,18}$/.test(value) ? 'bank-account' : null),
};

/** An organisation, by the short name that is used in its addresses. */
const organisation: Guess = {
  needsLetters: true,
  mayBe: ({ last }) => /^(?:acct|account|tenant|mandant)$/.test(last),
  find: ({ value }) => (/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(value) && value.length <= 60 ? 'org-id' : null),
};

/** Letters that the words for a billing period have. */
const inPeriods = /ly|u[ae]l|ime|ich/i;

/** A plan with its billing period: `growth_annual`, `team-monthly:25`. */
const planOfPeriod: Guess = {
  needsLetters: true,
  find: ({ value }) =>
    value.length <= 40 &&
    inPeriods.test(value) &&
    /^(?:[a-z\d]+[ _.-])*(?:free|trial|starter|basic|lite|solo|plus|growth|team|teams|pro|professional|business|premium|scale|enterprise|standard|essentials?|advanced|ultimate|individual|family|unlimited|komfort|profi|basis)[ _.-](?:monthly|annual|annually|yearly|quarterly|biannual|lifetime|mensuel|annuel|mensual|anual|monatlich|jaehrlich|jährlich)(?:[ :_.-]\w{1,12})?$/i.test(
      value,
    )
      ? 'plan'
      : null,
};

const stateOfHealth: Guess = {
  mayBe: ({ last }) => isHealthKey(last),
  find: ({ value }) =>
    /^(?:true|false|yes|no|ja|nein|oui|non|s[ií]|\d{1,4}|\p{L}[\p{L} ]{1,40})$/iu.test(value) ? 'health' : null,
};

/** Values whose form alone shows their kind. */
const shape: Guess = {
  needsLetters: true,
  find: ({ value }) => {
    if (isStreetAddress(value) || isPostalLine(value)) return 'postal-address';
    return isBodyMeasure(value) ? 'health' : null;
  },
};

const certainId: Guess = {
  find: ({ value }) => (isCertainNationalId(value) ? 'government-id' : null),
};

const listedId: Guess = {
  mayBe: ({ last }) => listNames.test(last),
  find: ({ value }) => (isNationalId(value) ? 'government-id' : null),
};

/** Names of lists whose items are fields without names. */
const listNames = /(?:custom ?fields?|answers?|extension|field values?|value string|responses?|\*)$/;

const sum: Guess = {
  mayBe: ({ last }) => namesWithCurrency.test(last),
  find: ({ value }) => (/^-?\d{1,9}(?:[.,]\d{1,2})?$/.test(value) ? 'amount' : null),
};

const sensitive: Guess = {
  needsLetters: true,
  mayBe: ({ last }) => namesTopic(last),
  find: ({ last, value }) => sensitiveKind(last, value),
};

/** Roles of people whom addresses identify by a short name: `?doctor=okonjo`. */
const practising =
  /^(?:doctor|dr|physician|practitioner|clinician|therapist|psychologist|dentist|surgeon|pediatrician|midwife|optometrist|arzt|[aä](?:e)?rztin|zahnarzt|behandler|therapeut|hebamme|m[eé]decin|docteur|praticien|dentiste|m[eé]dic[oa]|doctora|dentista|dottore(?:ssa)?|specialista|dokter|huisarts|tandarts|lekarz|lekarka|dentysta|hekim|doktor|attorney|lawyer|solicitor|anwalt|avocat|abogad[oa]|avvocato|advogad[oa]|advocaat|stylist|hairdresser|barber|trainer|coach|instructor|tutor|realtor|broker|advisor|adviser|berater|makler)(?: (?:name|slug))?$/;

/** Whether a name is the role of a person whom addresses identify by a short name. */
export const isPractising = (last: string) => last === 'provider' || practising.test(last);

/** Other data in a link to an appointment: place and reason. */
const ofVisit: readonly CategoryId[] = ['coarse-location', 'postal-address', 'message', 'health'];

/** Providers of sign-in, mail or payment services. */
const signingIn =
  /auth|oidc|saml|cognito|keycloak|okta|azure|entra|login|gmail|git|apple|slack|stripe|paypal|klarna|adyen|mollie|twilio|openid|ldap|kakao|naver|yandex|twitch/i;

const practitioner: Guess = {
  needsLetters: true,
  mayBe: ({ last }) => last === 'provider' || practising.test(last),
  find: ({ last, value, beside, isInAddress }) => {
    const isNamed = practising.test(last);
    const isPlaced =
      last === 'provider' && isInAddress && !signingIn.test(value) && ofVisit.some((category) => beside.has(category));
    if (!isNamed && !isPlaced) return null;
    const slug = isInAddress ? value.replace(/[-_+]/g, '.') : value;
    return readsAsPerson(value) || (isInAddress && (readsAsUserName(slug) || isUnknownName(value))) ? 'name' : null;
  },
};

/** In order: the first guess that recognises a value decides. */
const guesses: readonly Guess[] = [
  position,
  ownId,
  namedPicture,
  whatsApp,
  ownDigest,
  degree,
  personInRole,
  priceLimit,
  correspondent,
  besidePerson,
  practitioner,
  region,
  addressee,
  accountNumber,
  organisation,
  planOfPeriod,
  employment,
  roleInApp,
  stateOfHealth,
  commonName,
  shape,
  certainId,
  listedId,
  sum,
  sensitive,
];

/**
 * The kind of a value whose key names no known kind, by its form and its surroundings; null if no guess fits. No guess
 * is made for the key `identifier`: in an object about a person, its value is a user id; elsewhere, the result is null.
 */
export function guessedCategory(naming: Naming, value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  const { last, parent, isOfPerson, isInAddress } = naming;
  const isAboutPerson = ofPersons.some((category) => beside.has(category)) || isOfPerson;
  if (last === 'identifier') return isAboutPerson ? 'user-id' : null;
  const field: OpenField = { last, parent, value, beside, isOfPerson, isAboutPerson, isInAddress };
  naming.guesses ??= guesses.filter(({ mayBe }) => mayBe?.(naming) ?? true);
  naming.guessesOfNumbers ??= naming.guesses.filter(({ needsLetters }) => !needsLetters);
  for (const guess of isWordless(value) ? naming.guessesOfNumbers : naming.guesses) {
    const category = guess.find(field);
    if (category !== null) return category;
  }
  return null;
}
