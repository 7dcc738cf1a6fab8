import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';

const entity =
  /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp|commat|period|plus|Auml|Ouml|Uuml|auml|ouml|uuml|szlig|eacute));/i;
const entities = new RegExp(entity.source, 'gi');

/** Named references that occur in addresses and names of people, besides those that HTML needs. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  plus: '+',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
};

/**
 * HTML character references (HTML §13.5): all numeric ones, and the named ones that occur in e-mail addresses and
 * names.
 */
export const html: TextCodec = {
  reads: 'text',
  name: 'html',
  order: 19,
  needs: { any: characterClass.ampersand, length: 4 },
  accepts: (text) => entity.test(text),
  decode: (text) => ({
    kind: 'text',
    text: text.replace(entities, (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }),
  }),
};
