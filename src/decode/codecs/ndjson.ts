import type { Codec } from './codec.ts';
import { parseJson } from './json.ts';

/**
 * JSON texts, one a line: NDJSON batches and Sentry envelopes (https://develop.sentry.dev/sdk/data-model/envelopes/).
 * A line that is not JSON, such as an attachment's, stays the text it is.
 */
export const ndjson: Codec<string> = {
  name: 'ndjson',
  accepts: (text) => text.startsWith('{') && text.trimEnd().includes('\n'),
  decode(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || typeof parseJson(lines[0] ?? '') !== 'object') return null;
    return { kind: 'tree', tree: lines.map((line) => parseJson(line) ?? line) };
  },
};
