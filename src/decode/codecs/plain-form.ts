import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';
import { entryTree } from './form.ts';

const pair = /^[^=\r\n]{1,256}=/;

/** `text/plain` forms (HTML §4.10.21.9): lines of `name=value`, each ending with CRLF. */
export const plainForm: TextCodec = {
  reads: 'text',
  name: 'plain-form',
  order: 15,
  needs: { any: characterClass.equals | characterClass.newline },
  accepts: (text) => text.endsWith('\r\n') && pair.test(text),
  decode(text) {
    const lines = text.slice(0, -2).split('\r\n');
    if (!lines.every((line) => pair.test(line))) return null;
    const entries = lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);
    return { kind: 'tree', tree: entryTree(entries) };
  },
};
