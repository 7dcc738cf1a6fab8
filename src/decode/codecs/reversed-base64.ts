import { characterClass } from '../character-classes.ts';
import { bytesOfBase64 } from './base64.ts';
import type { TextCodec } from './codec.ts';

/** Beginnings of JSON objects and lists. */
const json = /^(?:\{"|\[[[{"\d])/;

/** base64 of JSON, written backwards, as Statsig sends users (@statsig/js-client 3.33.5, `NetworkCore`). */
export const reversedBase64: TextCodec = {
  reads: 'text',
  name: 'reversed-base64',
  order: 26,
  needs: { any: characterClass.upper | characterClass.lower, every: characterClass.base64, length: 16 },
  accepts(text) {
    const head = bytesOfBase64(backwards(text.slice(-4)));
    return head !== null && json.test(new TextDecoder().decode(head));
  },
  decode(text) {
    const bytes = bytesOfBase64(backwards(text));
    return bytes && { kind: 'bytes', bytes };
  },
};

const backwards = (text: string) => text.split('').reverse().join('');
