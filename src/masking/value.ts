import type { CategoryId } from '../classify/taxonomy.ts';
import { registrableDomain } from '../vendors/domain.ts';
import { isKnownWord, wordsIn } from '../words/words.ts';
import { maskForeignAddress, maskPath } from './address.ts';
import { maskEventName } from './event-name.ts';

/** What stands for hidden text. */
const dots = '•••';

/** Longer texts are neither addresses nor numbers. */
const longestExamined = 4_096;

/** Kinds of data that identify nobody as long as they are made of known words, with the most words of a value. */
const plainWords: Readonly<Partial<Record<CategoryId, number>>> = {
  device: 40,
  timezone: 4,
  environment: 4,
  'feature-flag': 6,
  plan: 4,
  interaction: 6,
  'consent-state': 12,
  other: 4,
};

/**
 * A value as it may be kept. What identifies nobody stays: known words of harmless kinds, small numbers, versions,
 * screen sizes, languages. An e-mail address keeps the first letter of each side and a short top-level domain, any other
 * text its first character, and its last if it has twelve or more. Numbers, short texts and passwords keep nothing.
 */
export function maskValue(value: string, category: CategoryId): string {
  const text = value.trim();
  if (text === '' || category === 'password') return dots;
  if (category === 'event-name') return maskEventName(text);
  const most = plainWords[category];
  if (most !== undefined && isHarmlessText(text, category, most)) return text;
  if (text.length > longestExamined) return edgesOf(text);
  if (/^(?:https?|wss?):\/\//i.test(text)) return maskForeignAddress(text, registrableDomain);
  if (/^\/[^\s]*$/.test(text) && (category === 'page-url' || category === 'referrer')) return maskRelative(text);
  const [, user, host, suffix] = /^([^@\s])[^@\s]*@([^@\s])[^@\s]*\.([^@\s.]+)$/u.exec(text) ?? [];
  if (suffix !== undefined) return `${user}${dots}@${host}${dots}${/^[a-z]{2,4}$/i.test(suffix) ? `.${suffix}` : ''}`;
  return [...text].length < 4 || /^[\d.,:+()\s/-]+$/.test(text) ? dots : edgesOf(text);
}

function edgesOf(text: string): string {
  const [first = ''] = text;
  return `${first}${dots}${text.length >= 12 ? ([...text.slice(-2)].at(-1) ?? '') : ''}`;
}

function maskRelative(text: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(text) ?? [];
  return `${maskPath(path)}${rest === '' ? '' : `${rest[0]}${dots}`}`;
}

const longestPlain = 300;

/** Numbers of up to three digits, versions, screen sizes, languages. */
const plainShape = /^(?:-?\d{1,3}(?:\.\d{1,3}){0,2}|\d{3,4}x\d{3,4}(?:x\d{1,2})?|[a-z]{2}(?:[-_][A-Za-z]{2,4})?)$/;

function isHarmlessText(text: string, category: CategoryId, mostWords: number): boolean {
  if (text.length > longestPlain) return false;
  if (
    plainShape.test(text) ||
    (category === 'timezone' && /^(?:[A-Z][A-Za-z]+\/[A-Za-z_/+-]+|(?:UTC|GMT)(?:[+-]\d\d:?\d\d)?)$/.test(text))
  )
    return true;
  const words = wordsIn(text);
  if (words.length === 0 || words.length > mostWords) return false;
  if (category !== 'device' && !words.some(isKnownWord)) return false;
  const [longestNumber, longestPiece] = category === 'device' ? [8, 2] : [2, 1];
  return words.every((word) =>
    /^\d/.test(word) ? word.length <= longestNumber : word.length <= longestPiece || isKnownWord(word),
  );
}
