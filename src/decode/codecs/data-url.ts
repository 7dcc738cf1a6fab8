import { characterClass } from '../character-classes.ts';
import { bytesOfBase64 } from './base64.ts';
import type { TextCodec } from './codec.ts';
import { percentDecoded } from './percent.ts';

const head = /^data:([\w.+-]+\/[\w.+-]+)?(?:;[\w.=-]+)*?(;base64)?,/i;

/** `data:` URLs (RFC 2397). Pictures (other than SVG), sounds, videos and fonts are ignored. */
export const dataUrl: TextCodec = {
  reads: 'text',
  name: 'data-url',
  order: 8,
  needs: { any: characterClass.colon, length: 8 },
  accepts: (text) => text.startsWith('data:') && !/^data:(?:image\/(?!svg)|audio|video|font)/i.test(text),
  decode(text) {
    const [prefix = '', , base64] = head.exec(text) ?? [];
    if (prefix === '') return null;
    const content = text.slice(prefix.length);
    if (base64) {
      const bytes = bytesOfBase64(content.replace(/\s/g, ''));
      if (bytes === null) throw new Error('not base64');
      return { kind: 'bytes', bytes };
    }
    return { kind: 'text', text: percentDecoded(content) };
  },
};
