import { oncePerPath, type Path } from '../../decode/path.ts';
import { asksForInsurer } from '../sensitive.ts';
import { isPostcodeName } from '../shapes.ts';
import type { CategoryId } from '../taxonomy.ts';
import type { Guess } from './guess.ts';
import { namesOf, withoutMarks, wordsOf } from './key-words.ts';
import { categoryOfNames, describesFields } from './name-kinds.ts';
import { namesPerson } from './person-names.ts';
import { type Worded, wordedKind } from './worded-names.ts';
import { questionNames } from './written-texts.ts';

/** What the keys on a field's path say about the field, without its value. Computed once per path. */
export interface Naming {
  /** The kind that the vocabulary of names gives; null if it gives none. */
  readonly category: CategoryId | null;
  /**
   * The kind that the key's words mean when they are read one by one, in any supported language; null if a word is
   * unknown, or if the words mean no kind.
   */
  readonly worded: Worded | null;
  /** The words of the key that decides: the last one, or the one above it if the last is a carrier. */
  readonly last: string;
  /** The words of the key above the deciding one. */
  readonly parent: string;
  /** Whether the key above the deciding one names a person in some role, or a list of such persons. */
  readonly isOfPerson: boolean;
  /** Whether the field is a parameter of a URL. */
  readonly isInAddress: boolean;
  /** Whether the last key only holds the value of the one above it. */
  readonly isCarried: boolean;
  /** Whether the key means a health insurer: `payer`, `insurance provider`. */
  readonly isInsuring: boolean;
  /** Whether the deciding key names a question of a survey. */
  readonly isQuestion: boolean;
  /** Whether the value may be an answer or search words. A cache: undefined until it was computed. */
  mayBeAnswer: boolean | undefined;
  /** The recognisers of values that its names allow. A cache: undefined until they were chosen. */
  guesses: readonly Guess[] | undefined;
  /** The {@link guesses} that also recognise values without letters. */
  guessesOfNumbers: readonly Guess[] | undefined;
}

/** Keys that hold the value of the key above them: `{ "email": { "value": "…" } }`, `{ "email": { "old": "…", "new": "…" } }`. */
const carriers =
  /^(?:value|val|values|string value|text value|raw|raw value|plain|plain text|plaintext|old|new|old value|new value|from|to|before|after|previous|previous value|current|current value|original|updated|latest|wert|alt|neu|sha ?(?:1|256|512)|md5|hash|hashed)$/;

/** Language tags with a region, `de-DE`: a translated text has one key for each. */
const languageTag = /^[a-z]{2}(?:[-_][A-Z]{2})$/;

/** Whether a key only holds the value of the key above it. */
export const isCarrier = (name: string) => languageTag.test(name) || carriers.test(wordsOf(name));

/** Reads the keys on a path. */
export const namingOf = oncePerPath((path): Naming => {
  const isInAddress = path.key?.startsWith('?') === true;
  const { category, worded, last, parent, isOfPerson, isCarried } = namingIn(namesOf(path), !isInAddress);
  const isInsuring = asksForInsurer(last);
  const isQuestion = questionNames.test(last);
  const asked = { mayBeAnswer: undefined, guesses: undefined, guessesOfNumbers: undefined };
  return { category, worded, last, parent, isOfPerson, isInAddress, isCarried, isInsuring, isQuestion, ...asked };
});

/** What follows from the names alone. */
type Named = Pick<Naming, 'category' | 'worded' | 'last' | 'parent' | 'isOfPerson' | 'isCarried'>;

/** @param mayCarry false for a parameter of an address: its name then never counts as a carrier */
function namingIn(names: readonly string[], mayCarry = true): Named {
  const last = wordsOf(names.at(-1) ?? '');
  const parent = wordsOf(names.at(-2) ?? '');
  const category = categoryOfNames(names);
  const together = describesFields.test(parent) ? null : (wordedKind(last, parent) ?? wordedBare(last, parent));
  if (category !== null || !mayCarry || names.length < 2 || !isCarrier(names.at(-1) ?? ''))
    return { category, worded: together, last, parent, isOfPerson: namesPerson(parent), isCarried: false };
  const above = namingIn(names.slice(0, -1));
  // `from` and `to` can be the two pages of a navigation.
  if (above.category === null && /^(?:from|to)$/.test(last))
    return { category, worded: null, last, parent, isOfPerson: false, isCarried: false };
  return { ...above, isCarried: true };
}

function wordedBare(last: string, parent: string): Worded | null {
  const bare = withoutMarks(last);
  const found = bare === last ? null : wordedKind(bare, parent);
  // After a program's prefix, an amount can count anything: `prop_amount` is not money.
  return found?.category === 'amount' ? null : found;
}

/**
 * The kind of data that a path's keys name, regardless of the value. Null if they name none, are ambiguous, or name
 * only a person's role.
 */
export function namedCategory(path: Path): CategoryId | null {
  const { category, worded } = namingOf(path);
  return category ?? (worded === null || worded.isWeak || worded.isRole ? null : worded.category);
}

/** Whether a path's last key only holds the value of the key above it. */
export function isCarried(path: Path): boolean {
  return namingOf(path).isCarried;
}

/** Whether the key that decides names a postcode; for `postcode.value` that is `postcode`. */
export const isOfPostcode = (path: Path) => isPostcodeName(namingOf(path).last);
