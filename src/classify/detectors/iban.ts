import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

/** Length by country (SWIFT, IBAN registry, release 98). */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  SV: 28,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};

const candidate = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/g;

/** International bank account numbers (ISO 13616), checked by country length and check digits (ISO 7064, mod 97). */
export const iban: ValueDetector = {
  category: 'bank-account',
  detector: 'value',
  confidence: 0.97,
  needs: { any: characterClass.digit | characterClass.upper, length: 15 },
  find: (value) => value.match(candidate)?.find(isIban) ?? null,
  samples: {
    yes: ['DE89370400440532013000', 'to GB82 WEST 1234 5698 7654 32 please', 'NO9386011117947'],
    no: ['DE89370400440532013001', 'AB12345678901234', 'DE12'],
  },
};

/**
 * Whether a text has the form and length of its country's account numbers. The check digits may be wrong, as in typing
 * errors. Placeholders, such as one repeated character, do not count.
 */
export function isIbanLike(text: string): boolean {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase();
  return (
    /^[A-Z]{2}\d{2}[A-Z\d]+$/.test(compact) &&
    !/0{8}|X{3}|^.{4}(.)\1+$/.test(compact) &&
    lengths[compact.slice(0, 2)] === compact.length
  );
}

/** Whether a text is an account number with its country's length and correct check digits, and not only zeros. */
export function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '');
  if (lengths[compact.slice(0, 2)] !== compact.length || /^.{4}0+$/.test(compact)) return false;
  let rest = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
