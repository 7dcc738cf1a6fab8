import { sign } from '../look.ts';
import type { TextCodec } from './codec.ts';
import { parseJson } from './json.ts';

/**
 * Several JSON texts after one another: one a line (NDJSON batches; Sentry envelopes,
 * https://develop.sentry.dev/sdk/data-model/envelopes/), or with nothing between them.
 * A line that is not JSON, such as an attachment's, stays the text it is.
 */
export const ndjson: TextCodec = {
  reads: 'text',
  name: 'ndjson',
  order: 11,
  needs: { any: sign.bracket, length: 4 },
  accepts: (text) => text[0] === '{' || text[0] === '[',
  decode(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > 1 && typeof parseJson(lines[0] ?? '') === 'object') {
      return { kind: 'tree', tree: lines.map((line) => parseJson(line) ?? line) };
    }
    const texts = sideBySide(text);
    return texts === null ? null : { kind: 'tree', tree: texts.map(parseJson) };
  },
};

/** Splits `{…}{…}` where one text ends and the next begins; null where that is not what it is. */
function sideBySide(text: string): string[] | null {
  const texts: string[] = [];
  let start = 0;
  for (let at = text.indexOf('}{'); at >= 0; at = text.indexOf('}{', at + 1)) {
    const one = text.slice(start, at + 1);
    if (parseJson(one) === undefined) continue;
    texts.push(one);
    start = at + 1;
  }
  const rest = text.slice(start);
  return texts.length > 0 && parseJson(rest) !== undefined ? [...texts, rest] : null;
}
