import type { Neighbour } from '../neighbours.ts';
import { readsAsPerson } from '../persons.ts';
import { isSensitiveKey, sensitiveKind } from '../sensitive.ts';
import { isBodyMeasure, isCertainId, isNationalId, isPostalLine, isStreetAddress } from '../shapes.ts';
import type { CategoryId } from '../taxonomy.ts';
import type { Guess, OpenField } from './guess.ts';
import type { Naming } from './naming.ts';
import { besidePerson, commonName, correspondent, ownId, personInRole } from './person-names.ts';
import { degree, position, region } from './places.ts';
import { bounds, inCurrency } from './sums.ts';

/** Kinds of data that show that an object is about a person. */
const ofPersons: readonly CategoryId[] = ['email', 'phone', 'name', 'user-id', 'job'];

/** The limit of a price in a search. */
const priceLimit: Guess = ({ last, value, isInLink }) =>
  isInLink && bounds.test(last) && /^\d{4,9}(?:\.\d\d)?$/.test(value) ? 'amount' : null;

const addressee: Guess = ({ last, value, beside }) =>
  beside.has('postal-address') && last === 'name' && readsAsPerson(value) ? 'name' : null;

const accountNumber: Guess = ({ last, value, beside }) =>
  beside.has('bank-account') && /^(?:account|acct|konto|cuenta|conto|compte)$/.test(last) && /^\d{6,18}$/.test(value)
    ? 'bank-account'
    : null;

const stateOfHealth: Guess = ({ last, value }) =>
  isSensitiveKey(last) && /^(?:true|false|yes|no|ja|nein|oui|non|s[ií]|\d{1,4}|\p{L}[\p{L} ]{1,40})$/iu.test(value)
    ? 'health'
    : null;

/** Values whose shape alone shows their kind. */
const shape: Guess = ({ last, value }) => {
  if (isStreetAddress(value) || isPostalLine(value)) return 'postal-address';
  if (isBodyMeasure(value)) return 'health';
  return isCertainId(value) || (listNames.test(last) && isNationalId(value)) ? 'government-id' : null;
};

/** Names of lists whose items are fields without names. */
const listNames = /(?:custom ?fields?|answers?|extension|field values?|value string|responses?|\*)$/;

const sum: Guess = ({ last, value }) =>
  inCurrency.test(last) && /^-?\d{1,9}(?:[.,]\d{1,2})?$/.test(value) ? 'amount' : null;

const sensitive: Guess = ({ last, value }) => sensitiveKind(last, value);

/** In order: the first that recognises a value decides. */
const guesses: readonly Guess[] = [
  position,
  ownId,
  degree,
  personInRole,
  priceLimit,
  correspondent,
  besidePerson,
  region,
  addressee,
  accountNumber,
  stateOfHealth,
  commonName,
  shape,
  sum,
  sensitive,
];

/** The kind of a value whose key names no known kind, by its shape and its surroundings. */
export function unnamed(
  { last, parent, isOfPerson, isInLink }: Naming,
  value: string,
  beside: ReadonlySet<Neighbour>,
): CategoryId | null {
  const isPerson = ofPersons.some((category) => beside.has(category)) || isOfPerson;
  if (last === 'identifier') return isPerson ? 'user-id' : null;
  const field: OpenField = { last, parent, value, beside, isOfPerson, isPerson, isInLink };
  for (const guess of guesses) {
    const category = guess(field);
    if (category !== null) return category;
  }
  return null;
}
