import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';
import { parseJson } from './json.ts';

/**
 * Several JSON texts: one per line (NDJSON batches; Sentry envelopes,
 * https://develop.sentry.dev/sdk/data-model/envelopes/), or directly after one another. A line that is not JSON, such
 * as an attachment, stays text.
 */
export const ndjson: TextCodec = {
  reads: 'text',
  name: 'ndjson',
  order: 11,
  needs: { any: characterClass.bracket, length: 4 },
  accepts: (text) => text[0] === '{' || text[0] === '[',
  decode(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > 1 && typeof parseJson(lines[0] ?? '') === 'object') {
      return { kind: 'tree', tree: lines.map((line) => parseJson(line) ?? line) };
    }
    const trees = sideBySide(text)?.map(parseJson);
    return trees === undefined || trees.includes(undefined) ? null : { kind: 'tree', tree: trees };
  },
};

const backslash = 0x5c;
const quote = 0x22;

/**
 * Splits `{…}{…}` and `[…][…]` after each complete object or array; null if there are fewer than two, or if anything
 * follows the last.
 */
function sideBySide(text: string): string[] | null {
  const texts: string[] = [];
  let start = 0;
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === backslash) at += 1;
      else if (code === quote) isInString = false;
    } else if (code === quote) isInString = true;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth > 0) continue;
      texts.push(text.slice(start, at + 1));
      start = at + 1;
    }
  }
  return texts.length > 1 && text.slice(start).trim() === '' ? texts : null;
}
