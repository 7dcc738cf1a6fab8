import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';
import { entryTree } from './form.ts';
import { percentDecoded } from './percent.ts';

const pair = /^[A-Za-z][\w-]{0,40}=/;

/**
 * Dynatrace's signals (`type=js3` beacons of its browser agent): a series of `$name=value` with percent-encoded values,
 * including any `$` in them. Names keep their `$`, since a name such as `a` alone has no meaning.
 */
export const dynatrace: TextCodec = {
  reads: 'text',
  name: 'dynatrace',
  order: 13,
  needs: { any: characterClass.equals, length: 6 },
  accepts: (text) => text.startsWith('$') && pair.test(text.slice(1)) && /\$[A-Za-z][\w-]{0,40}=/.test(text.slice(2)),
  decode(text) {
    const parts = text.slice(1).split(/\$(?=[A-Za-z][\w-]{0,40}=)/);
    if (!parts.every((part) => pair.test(part))) return null;
    const entries = parts.map((part) => {
      const at = part.indexOf('=');
      return [`$${part.slice(0, at)}`, percentDecoded(part.slice(at + 1))] as const;
    });
    return { kind: 'tree', tree: entryTree(entries) };
  },
};
