import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Countries from which a national number may come. Elsewhere, numbers are expected to have a `+`. */
const homes: readonly CountryCode[] = ['US', 'DE', 'GB'];

/**
 * The forms in which programs write a telephone number: E.164 with and without `+`, and national with and without a
 * leading zero, if it has one. A number without a country code counts as one of the US. For a text that cannot be a
 * telephone number, only its digits, if it has any.
 */
export function phoneForms(text: string): string[] {
  const number = parsePhoneNumberFromString(text, 'US');
  if (!number?.isPossible()) return [text.replace(/\D/g, '')].filter(Boolean);
  const national = number.formatNational().replace(/\D/g, '');
  return [number.number, number.number.slice(1), national, number.nationalNumber];
}

/** Whether a text is a valid telephone number: international, or national in one of the {@link homes}. */
export function isPhone(text: string): boolean {
  if (text.startsWith('+')) return parsePhoneNumberFromString(text)?.isValid() === true;
  return homes.some((home) => parsePhoneNumberFromString(text, home)?.isValid() === true);
}
