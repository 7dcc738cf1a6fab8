import { characterClass } from '../../decode/character-classes.ts';
import { isFirstName, isKnownWord, wordsIn } from '../../vocabulary/words.ts';
import type { ValueDetector } from './detector.ts';

const name =
  "\\p{Lu}[\\p{L}\\p{M}'’-]+(?: (?:(?:de|la|del|da|di|do|dos|du|van|von|der|den|ten|ter|el|al) ){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+){0,3}";
const number = '\\+?\\(?\\d{1,4}\\)?(?:[ .\\-]{1,2}\\d{2,5}){1,5}|0\\d{8,10}|\\+\\d{9,14}';

/** A person, their relation or place, and a telephone number: `Ida Blom (mother), 0412 555 019`. */
const reachable = new RegExp(
  `^(?:[\\p{L} ]{2,30}: ?)?(${name})(?: ?\\(([\\p{L} .'’-]{2,30})\\))?(?:[,;] ?[^,;\\n]{1,30}?){0,2}?(?: ?[,;:/|–—(-]+ ?| )(?:(?:tel|tlf|ph|mob|m|t|cell|cel|phone|mobile|telefon)[.:]? ?)?(${number})\\)?\\.?$`,
  'u',
);

/** A telephone number, followed by its owner: `0412 555 019 (Ida Blom)`. */
const reached = new RegExp(`^(${number})(?: ?[,;/|–—(-]+ ?| )(${name})\\)?$`, 'u');

/** Whether a match can be a telephone number: it is not a date, and has neither too many nor too few digits. */
const isNumber = (text: string) => {
  const digits = text.replace(/\D/g, '').length;
  return (
    digits >= 8 &&
    digits <= 14 &&
    !/^(?:19|20)\d\d[ .-]\d\d[ .-]\d\d/.test(text) &&
    !/^\d\d[.-]\d\d[.-]\d{4}/.test(text)
  );
};

/**
 * Whether a text can be a person's name: it has a first name, or only unknown words. A single unknown word counts only
 * if a relation follows it, and a single word in capitals never.
 */
function isPerson(text: string, hasRelation: boolean): boolean {
  const all = wordsIn(text).filter((word) => word.length > 2);
  if (all.length === 0 || /^\p{Lu}{2,}$/u.test(text)) return false;
  if (all.some(isFirstName)) return true;
  return all.every((word) => !isKnownWord(word)) && (hasRelation || text.includes(' '));
}

function personAndNumber(value: string): readonly [person: string, number: string] | null {
  if (value.length > 120 || !/\d\D?\d$|\d\D?\d\D?$|^\+?\(?\d/.test(value)) return null;
  const [, person = '', relation, tel = ''] = reachable.exec(value) ?? [];
  if (person !== '') return isNumber(tel) && isPerson(person, relation !== undefined) ? [person, tel] : null;
  const [, before = '', owner = ''] = reached.exec(value) ?? [];
  return owner !== '' && isNumber(before) && isPerson(owner, false) ? [owner, before] : null;
}

const needs = { any: characterClass.digit | characterClass.upper | characterClass.blank, length: 12 };
const yes = [
  'Ida Blom (mother) 0412 555 019',
  'Noor Haverkamp, 06-1234 5678',
  'Marek Nowicki / 601 555 019',
  'Faktura: Marek Nowicki (601 555 019)',
  'Lucía (hermana) 612 34 55 19',
  'Erik Haverlund, dock 2, 070-555 10 19',
  '0412 555 019 (Ida Blom)',
];
const no = [
  'Order 0412 555 019',
  'Total (net) 1 250 000',
  'Version 12 2026-11-29',
  'Meeting Room (large) 2026-11-29',
  'Chrome (Linux) 120.0.6099.109',
  'Page 12 of 40',
  'BLD-4471 0227 555',
];

/** The person in a text that gives a contact and a telephone number. */
export const reachablePerson: ValueDetector = {
  category: 'name',
  detector: 'value',
  confidence: 0.8,
  needs,
  find: (value) => personAndNumber(value)?.[0] ?? null,
  samples: { yes, no },
};

/** The telephone number in a text that gives a contact and a telephone number. */
export const personsNumber: ValueDetector = {
  category: 'phone',
  detector: 'value',
  confidence: 0.8,
  needs,
  find: (value) => personAndNumber(value)?.[1] ?? null,
  samples: { yes, no },
};
