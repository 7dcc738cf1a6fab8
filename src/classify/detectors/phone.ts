import { characterClass } from '../../decode/character-classes.ts';
import { isPhone } from '../phone.ts';
import { isFictionalPhone } from '../test-values.ts';
import type { ValueDetector } from './detector.ts';

/**
 * An international number with its `+`. A word character, `+` or `.` must not precede it; more digits, or a unit such
 * as `ms`, must not follow it.
 */
const international =
  /(?<![\w+.])\+\d{1,3}[ (./-]?(?:[ ().\-/]{0,2}\d){7,12}(?![\w.]*\d)(?! ?(?:bytes|[kMG]i?B|ms|px|%))/g;

/** Least number of digits. A number with fewer is as often an amount with a sign. */
const fewestDigits = 9;

/** `+31 772 463 133` may also be a number of bytes: groups of three digits, as in large numbers. */
const isGrowth = (text: string) => /^\+\d{1,3}(?: \d{3})+$/.test(text);

/** Words that identify even such groups of three digits as a telephone number. */
const calling =
  /(?<!\p{L})(?:call(?: |$)|phone|tel(?:[.: ]|$)|tele[fp]h?on|t[eé]l[eé]phone|mobile?(?!\p{L})|handy|ring |text (?:me|him|her|them|us)|sms|whats ?app|anruf|rückruf|ll[aá]ma|appele[rz]|bel(?:len)? |dzwoń|zadzwo|komórk|numer|nummer|arayın)/iu;

/** Valid international telephone numbers, and those reserved for fiction. Numbers without a `+` could be anything. */
export const phone: ValueDetector = {
  category: 'phone',
  detector: 'value',
  confidence: 0.9,
  needs: { any: characterClass.digit, length: 8 },
  find: (value) =>
    value.includes('+')
      ? (value
          .match(international)
          ?.find(
            (text) =>
              text.replace(/\D/g, '').length >= fewestDigits &&
              (!isGrowth(text) || calling.test(value)) &&
              (isPhone(text) || isFictionalPhone(text)),
          ) ?? null)
      : null,
  samples: {
    yes: ['+49 30 901820', 'call +1 (415) 555-2671 today', '+4915112345678', 'call Ida +48 512 907 881 first'],
    no: [
      '4930901820',
      '1700000000000',
      '+52.5200+013.4050',
      'a+1234567',
      '+0200',
      '2024-01-15T10:00:00+0100',
      '12+34567890123',
      '+31 772 463 133',
    ],
  },
};
