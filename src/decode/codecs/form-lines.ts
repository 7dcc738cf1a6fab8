import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';
import { entryTree, formEntries, isForm } from './form.ts';

/** One form per line, as Google Analytics 4 sends several events (`/g/collect` bodies, gtag.js). */
export const formLines: TextCodec = {
  reads: 'text',
  name: 'form-lines',
  order: 14,
  needs: { any: characterClass.equals | characterClass.newline | characterClass.ampersand, length: 8 },
  accepts: (text) => /^[\w.$%+-]{1,64}=/.test(text),
  decode(text) {
    const lines = text.split(/\r?\n/).filter((line) => line !== '');
    if (lines.length < 2 || !lines.every(isForm)) return null;
    return { kind: 'tree', tree: lines.map((line) => entryTree(formEntries(line))) };
  },
};
