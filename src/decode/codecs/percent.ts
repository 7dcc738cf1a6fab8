import { sign } from '../look.ts';
import { anyText } from '../text.ts';
import type { TextCodec } from './codec.ts';

const oneEscape = /%(?:u[0-9a-f]{4}|[0-9a-f]{2})/i;
const escapes = /%u([0-9a-f]{4})|(?:%[0-9a-f]{2})+/gi;

/** Percent-encoding (RFC 3986, §2.1), and the `%uXXXX` of JavaScript's `escape`. */
export const percent: TextCodec = {
  reads: 'text',
  name: 'percent',
  order: 17,
  needs: { any: sign.percent, length: 3 },
  accepts: (text) => oneEscape.test(text),
  decode: (text) => ({ kind: 'text', text: percentDecoded(text) }),
};

/** Undoes percent-encoding once: bytes that are no UTF-8 are read as latin1, and what is no escape stays as it is. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(escapes, (run: string, unit: string | undefined) => {
    if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
    const bytes = new Uint8Array(run.length / 3);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(run.slice(at * 3 + 1, at * 3 + 3), 16);
    return anyText(bytes);
  });
}
