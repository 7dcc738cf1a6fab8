import { characterClass } from '../character-classes.ts';
import { printableText } from '../text.ts';
import { bytesOfBase64 } from './base64.ts';
import type { TextCodec } from './codec.ts';

const header = /^Basic +([A-Za-z0-9+/]{4,1024}={0,2})$/i;

/**
 * Basic authentication (RFC 7617): a user name and a password. A user name without a password is usually a vendor's
 * public key, so it stays as it is.
 */
export const basic: TextCodec = {
  reads: 'text',
  name: 'basic',
  order: 11,
  needs: { any: characterClass.blank, length: 10 },
  accepts: (text) => header.test(text),
  decode(text) {
    const bytes = bytesOfBase64(header.exec(text)?.[1] ?? '');
    const credentials = bytes && printableText(bytes);
    const [, username = '', password = ''] = /^([^:]+):(.+)$/s.exec(credentials ?? '') ?? [];
    return password === '' ? null : { kind: 'tree', tree: { username, password } };
  },
};
