import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Where a number without a country may be from; the rest of the world writes a `+`. */
const homes: readonly CountryCode[] = ['US', 'DE', 'GB'];

/**
 * A telephone number as programs write it: in E.164 with and without its `+`, and nationally. Empty where it is none.
 */
export function phoneForms(text: string): string[] {
  const number = parsePhoneNumberFromString(text, 'US');
  if (!number?.isPossible()) return [text.replace(/\D/g, '')].filter(Boolean);
  const national = number.formatNational().replace(/\D/g, '');
  return [number.number, number.number.slice(1), national, number.nationalNumber];
}

/** Whether a text is a telephone number that can be dialled, from anywhere or from a country where Outflow is used. */
export function isPhone(text: string): boolean {
  if (text.startsWith('+')) return parsePhoneNumberFromString(text)?.isValid() === true;
  return homes.some((home) => parsePhoneNumberFromString(text, home)?.isValid() === true);
}
