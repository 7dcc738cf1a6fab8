import { characterClass } from '../character-classes.ts';
import { bytesOfBase64 } from './base64.ts';
import type { TextCodec } from './codec.ts';

/** Lines of 60 to 76 characters, and a last one that may be shorter: MIME uses 76 (RFC 2045), PEM 64 (RFC 7468). */
const inLines = /^(?:[\w+/-]{60,76}\r?\n)+[\w+/-]{1,76}={0,2}\s*$/;

/** base64 with line breaks, as encoders for e-mail write it. */
export const base64Lines: TextCodec = {
  reads: 'text',
  name: 'base64',
  order: 21,
  needs: { any: characterClass.upper | characterClass.lower | characterClass.newline, length: 62 },
  accepts: (text) => inLines.test(text),
  decode(text) {
    const bytes = bytesOfBase64(joined(text));
    return bytes && { kind: 'bytes', bytes };
  },
};

/** A text as one line if it is base64 in lines; otherwise unchanged. */
export const withoutLineBreaks = (text: string): string => (inLines.test(text) ? joined(text) : text);

const joined = (lines: string): string => lines.replaceAll(/\s+/g, '');
