import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

/** Groups of digits as printed on cards: four groups of four, or American Express' 4-6-5. */
const grouped = /(?<![\w.-])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{5})(?![\w-]|\.\d)/g;

/**
 * Issuers' number ranges (ISO/IEC 7812; the networks' published prefixes): Visa, Mastercard, Amex, Discover, JCB,
 * Diners.
 */
const issuers =
  /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|6(?:011|4[4-9]|5)|35(?:2[89]|[3-8])|30[0-5]|3[689])/;

/** Payment card numbers in groups. Ungrouped digits need a key that names them, or a canary. */
export const card: ValueDetector = {
  category: 'card',
  detector: 'value',
  confidence: 0.95,
  needs: { any: characterClass.digit, length: 17 },
  find: (value) => value.match(grouped)?.find(isCard) ?? null,
  samples: {
    yes: ['4111 1111 1111 1111', 'paid with 5555-5555-5555-4444', '3782 822463 10005'],
    no: [
      '4111 1111 1111 1112',
      '4111111111111111',
      '9999 9999 9999 9995',
      '1234-5678-9012-3456',
      '4111-1111-1111-1111-ab',
    ],
  },
};

/** Whether digits are a card number of a known issuer with a correct check digit. */
export function isCard(text: string): boolean {
  return issuers.test(text.replace(/\D/g, '')) && hasCheckDigit(text);
}

/** Whether a text has as many digits as a card number and a correct check digit (Luhn, ISO/IEC 7812-1, annex B). */
export function hasCheckDigit(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const double = digit * 2;
    sum += at % 2 === 0 ? digit : double > 9 ? double - 9 : double;
  }
  return sum % 10 === 0;
}
