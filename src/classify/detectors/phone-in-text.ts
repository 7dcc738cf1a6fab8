import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

/** A word that announces a telephone number, and the number within a few characters after it. */
const spoken =
  /(?<![\p{L}\d])(?:phone|tel|telefon\p{L}*|teléfono|telephone|mobile?|mobil\p{L}*|handy\p{L}*|cell|(?:call|ring|phone|text|reach|dial)(?: (?:me|us|him|her|them|you|back|up|on|at)){1,3}|call|text me|ring|reach me|fax|sms|whatsapp|gsm|num(?:ber|éro|ero)|nummer|rufnummer|rückruf|móvil|portable|appele[zr]|joindre|ll[aá]m\p{L}+|bel(?:len)?|cep|komórk\p{L}+)[^\d\n+]{0,20}?(?<![\w.+-])((?:0\d{1,4}[ /.-]|\(0?\d{2,5}\) ?)\d{2,4}(?:[ .-]?\d{2,4}){1,4}|0[1-9]\d{8,9}|\(?\d{3}[-.) ]{1,2}\d{3}[-.]\d{4})(?![\w-]|\.\d|[/:]\d)/iu;

/** Cheap check: matches the digits of every such number. */
const numbers = /0\d{1,4}[ /.-]\d\d|\(\d{2,6}\) ?\d\d|0[1-9]\d{8}|\d{3}[-.) ]{1,2}\d{3}[-.]\d{4}/;

/** National telephone numbers in a text that names them as such. */
export const phoneInText: ValueDetector = {
  category: 'phone',
  detector: 'value',
  confidence: 0.75,
  needs: { any: characterClass.digit | characterClass.blank, length: 14 },
  find(value) {
    const number = numbers.test(value) ? (spoken.exec(value)?.[1] ?? null) : null;
    const digits = number?.replace(/\D/g, '').length ?? 0;
    return digits >= 9 && digits <= 13 ? number : null;
  },
  samples: {
    yes: [
      'SMS gateway refused number 086 814 0227',
      'Rückruf bitte unter 0731 9021744',
      'Call me back: (415) 555-2671 today',
      'mon portable : 06 12 34 56 78',
      'Bel me op 06-1234 5678 aub',
      'Ida will ring you on 0412 555 019.',
      'We will call you at 613-555-0119.',
    ],
    no: [
      'number 10051 of 20260112',
      'call stack 0x00417 at 12:30',
      'sms 00 00 00',
      'order number 4471 0227',
      'phone 2026-11-29 10:00',
      'mobile 1280 800',
      'tel: 0.75 1.25 3.50',
    ],
  },
};
