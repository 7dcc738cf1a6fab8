import { sign } from '../look.ts';
import { bytesOfBase64, unpadded } from './base64.ts';
import type { TextCodec } from './codec.ts';

/** How JSON objects and lists begin. */
const json = /^(?:\{"|\[[[{"\d])/;

/** base64 of JSON written backwards, as Statsig sends users (@statsig/js-client 3.33.5, `NetworkCore`). */
export const reversedBase64: TextCodec = {
  reads: 'text',
  name: 'reversed-base64',
  order: 26,
  needs: { any: sign.upper | sign.lower, every: sign.base64, length: 16 },
  accepts(text) {
    const head = backwards(text.slice(-4));
    return unpadded(head, 0) !== null && json.test(new TextDecoder().decode(bytesOfBase64(head)));
  },
  decode(text) {
    const forwards = backwards(text);
    return unpadded(forwards, 2) === null ? null : { kind: 'bytes', bytes: bytesOfBase64(forwards) };
  },
};

const backwards = (text: string) => text.split('').reverse().join('');
