import type { Dice } from '../../../accuracy/dice.ts';

/** Whether the digits pass Luhn's check (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, character, at) => {
    const value = Number(character) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Digits with a given start and length whose last digit passes, or does not pass, Luhn's check. */
export function luhnDigits(dice: Dice, start: string, length: number, passes: boolean): string {
  const rest = start + dice.chars('0123456789', length - start.length - 1);
  const right = [...'0123456789'].find((digit) => passesLuhn(rest + digit)) as string;
  return rest + (passes ? right : dice.pick([...'0123456789'].filter((digit) => digit !== right)));
}

/** A GTIN-13 with its check digit (GS1 General Specifications, §7.9): an EAN, or an ISBN if it begins with 978. */
export function gtin13(dice: Dice, start: string): string {
  const rest = start + dice.chars('0123456789', 12 - start.length);
  const sum = [...rest].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return rest + ((10 - (sum % 10)) % 10);
}

/** A text with the form of an IBAN and wrong check digits (ISO 13616-1, mod 97). */
export function failingIban(dice: Dice, country: 'DE' | 'AT' | 'NL' | 'GB'): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const account = {
    DE: () => dice.digits(18),
    AT: () => dice.digits(16),
    NL: () => dice.chars(letters, 4) + dice.digits(10),
    GB: () => dice.chars(letters, 4) + dice.digits(14),
  }[country]();
  const right = 98 - remainder(`${account}${country}00`);
  return `${country}${String(right === 2 ? 3 : right - 1).padStart(2, '0')}${account}`;
}

function remainder(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
