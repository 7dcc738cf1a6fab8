import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';
import { entryTree } from './form.ts';

const begin = /^tv\.\d{1,2}~/;

/** Google's abbreviations for user-provided data (https://support.google.com/google-ads/answer/13258081; gtag.js). */
const abbreviations: Readonly<Record<string, string>> = {
  em: 'email',
  pn: 'phone_number',
  fn: 'first_name',
  ln: 'last_name',
  sa: 'street',
  ct: 'city',
  rg: 'region',
  pc: 'postal_code',
  co: 'country',
};

/** User-provided data of Google Ads and Analytics: `tv.1~em.<SHA-256 in base64url>~pn.…~fn0.…`. */
export const userData: TextCodec = {
  reads: 'text',
  name: 'user-data',
  order: 11,
  needs: { any: characterClass.dot, length: 8 },
  accepts: (text) => begin.test(text),
  decode(text) {
    const entries = text
      .replace(begin, '')
      .split('~')
      .filter((part) => part.includes('.'))
      .map((part): readonly [string, string] => {
        const at = part.indexOf('.');
        const abbreviation = part.slice(0, at).replace(/\d+$/, '');
        return [abbreviations[abbreviation] ?? part.slice(0, at), part.slice(at + 1)];
      })
      .filter(([name, value]) => name !== '' && value !== '');
    return entries.length === 0 ? null : { kind: 'tree', tree: entryTree(entries) };
  },
};
