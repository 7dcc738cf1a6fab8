import type { CategoryId } from '../classify/taxonomy.ts';
import { isKnownWord, isShortWord, wordsIn } from '../vocabulary/words.ts';
import { maskForeignAddress, maskPath } from './address.ts';
import { isDate } from './date.ts';
import { maskDevice } from './device.ts';
import { maskEventName } from './event-name.ts';

/** Replaces hidden text. */
const dots = '•••';

/** Longer texts are not addresses or numbers. */
const longestExamined = 4_096;

/** Kinds of data that are harmless if they have only known words, with the most words of a value. */
const plainWords: Readonly<Partial<Record<CategoryId, number>>> = {
  timezone: 4,
  environment: 4,
  'feature-flag': 6,
  plan: 4,
  interaction: 6,
  'consent-state': 12,
  other: 4,
};

/**
 * Masks a value. For the kinds in {@link plainWords} and for devices, known words, small numbers, versions, screen
 * sizes and languages stay; for `timezone`, also names of time zones. Addresses, names of events and descriptions of
 * devices are masked part by part. An e-mail address keeps the first letter of each side and a short top-level domain;
 * any other text its first character, and its last if it has twelve or more. Numbers, short texts and passwords keep
 * nothing.
 */
export function maskValue(value: string, category: CategoryId): string {
  const text = value.trim();
  if (text === '' || category === 'password') return dots;
  if (category === 'event-name') return maskEventName(text);
  const most = plainWords[category];
  if (most !== undefined && isHarmlessText(text, category, most)) return text;
  if (category === 'device') return maskedDevice(text);
  if (text.length > longestExamined) return edgesOf(text);
  if (/^(?:https?|wss?):\/\//i.test(text)) return maskForeignAddress(text);
  if (/^\/[^\s]*$/.test(text) && (category === 'page-url' || category === 'referrer')) return maskRelative(text);
  const [, user, host, suffix] = /^([^@\s])[^@\s]*@([^@\s])[^@\s]*\.([^@\s.]+)$/u.exec(text) ?? [];
  if (suffix !== undefined) return `${user}${dots}@${host}${dots}${/^[a-z]{2,4}$/i.test(suffix) ? `.${suffix}` : ''}`;
  return maskedText(text);
}

function maskedText(text: string): string {
  return (text.length < 7 && [...text].length < 4) || /^[\d.,:+()\s/-]+$/.test(text) ? dots : edgesOf(text);
}

function edgesOf(text: string): string {
  const [first = ''] = text;
  return `${first}${dots}${text.length >= 12 ? ([...text.slice(-2)].at(-1) ?? '') : ''}`;
}

function maskRelative(text: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(text) ?? [];
  return `${maskPath(path)}${rest === '' ? '' : `${rest[0]}${dots}`}`;
}

/** Limit: characters of a text that can stay unmasked. */
const longestPlain = 300;

/** Small numbers, such as of pixels, and screen sizes. */
const deviceShape = /^(?:\d{1,4}(?:\.\d{1,4})?|\d{3,4} ?[x×] ?\d{3,4}(?: ?[x×] ?\d{1,2})?)$/;

function maskedDevice(text: string): string {
  if (deviceShape.test(text) || isPlainShape(text)) return text;
  const masked = text.length > longestPlain ? null : maskDevice(text);
  return masked ?? maskedText(text);
}

/** Numbers of up to three digits, screen sizes, languages. */
const plainShape =
  /^(?:-?\d{1,3}(?:\.\d{1,2})?|\d{3,4}x\d{3,4}(?:x\d{1,2})?|[a-z]{2}(?:[-_](?:[A-Z]{2}|[a-z]{2}|Han[st]|Latn|Cyrl))?)$/;

/** Versions of three numbers, without leading zeros. */
const version = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){2}$/;

/** Limit: digits of a version. Telephone numbers are written with dots as well. */
const longestVersion = 6;

function isPlainShape(text: string): boolean {
  if (plainShape.test(text)) return true;
  return version.test(text) && digitsIn(text) <= longestVersion && !isDate(text);
}

const digitsIn = (text: string) => text.replace(/\D/g, '').length;

/** Limit: digits of a text that is shown; more may be a telephone number. */
const mostDigits = 4;

function isHarmlessText(text: string, category: CategoryId, mostWords: number): boolean {
  if (text.length > longestPlain) return false;
  if (isPlainShape(text) || (category === 'timezone' && isTimeZone(text))) return true;
  const words = wordsIn(text);
  if (words.length === 0 || words.length > mostWords || digitsIn(text) > mostDigits) return false;
  return words.some(isKnownWord) && words.every((word) => (/^\d/.test(word) ? word.length <= 2 : isShown(word)));
}

const isShown = (word: string) => word.length === 1 || isKnownWord(word) || isShortWord(word);

/** Whether a text is the name of a time zone or an offset from UTC. */
function isTimeZone(text: string): boolean {
  if (/^(?:UTC|GMT)(?:[+-]\d\d?(?::?\d\d)?)?$/.test(text)) return true;
  if (!/^[A-Z][A-Za-z]+\/[\w/+-]{2,40}$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
