import { characterClass } from '../character-classes.ts';
import { printableText } from '../text.ts';
import { bytesOfBase64 } from './base64.ts';
import type { TextCodec } from './codec.ts';
import { parseJson } from './json.ts';

/** Longer tokens do not fit into a header. */
const longest = 65_536;

const token = /^(?:Bearer\s+)?eyJ[\w-]{8,}\.(eyJ[\w-]{2,})\.[\w-]*$/;

/** JSON Web Tokens (RFC 7519), whose claims anyone can read. The token itself stays a field. */
export const jwt: TextCodec = {
  reads: 'text',
  name: 'jwt',
  order: 13,
  needs: { any: characterClass.dot | characterClass.upper, length: 20 },
  keepsInput: true,
  accepts: (text) => text.length <= longest && token.test(text),
  decode(text) {
    const bytes = bytesOfBase64(token.exec(text)?.[1] ?? '');
    const claims = bytes && printableText(bytes);
    const tree = claims === null ? undefined : parseJson(claims);
    return tree === undefined ? null : { kind: 'tree', tree };
  },
};
