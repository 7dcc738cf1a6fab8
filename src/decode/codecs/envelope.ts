import { utf8Text } from '../text.ts';
import type { BytesCodec } from './codec.ts';
import { parseJson } from './json.ts';

const brace = 0x7b;
const newline = 0x0a;

/**
 * A Sentry envelope with binary items, such as a recording
 * (https://develop.sentry.dev/sdk/data-model/envelopes/#serialization-format): a line of JSON, then for each item a
 * line of JSON and a payload of the stated `length`, or to the end of the line. Envelopes of text only are read as
 * NDJSON.
 */
export const envelope: BytesCodec = {
  reads: 'bytes',
  name: 'envelope',
  order: 11,
  accepts: (bytes) => bytes[0] === brace,
  decode(bytes) {
    const lines: unknown[] = [];
    let at = 0;
    const line = (): Uint8Array => {
      const end = bytes.indexOf(newline, at);
      const part = bytes.subarray(at, end < 0 ? bytes.length : end);
      at += part.length + 1;
      return part;
    };
    const header = jsonIn(line());
    if (header === undefined || at >= bytes.length) return null;
    lines.push(header);
    while (at < bytes.length) {
      const item = jsonIn(line());
      if (typeof item !== 'object' || item === null) return null;
      const { length, type } = item as { length?: unknown; type?: unknown };
      const payload = typeof length === 'number' ? bytes.subarray(at, at + length) : line();
      if (typeof length === 'number') at += payload.length + 1;
      lines.push(item, type === 'replay_recording' ? recordingIn(payload) : (jsonIn(payload) ?? payload));
    }
    return { kind: 'tree', tree: lines };
  },
};

/** The payload of a recording: a line of JSON, then its events, optionally compressed. */
function recordingIn(payload: Uint8Array): unknown {
  const end = payload.indexOf(newline);
  const head = jsonIn(payload.subarray(0, Math.max(0, end)));
  return head === undefined ? payload : [head, payload.subarray(end + 1)];
}

function jsonIn(bytes: Uint8Array): unknown {
  const text = utf8Text(bytes);
  return text === null ? undefined : parseJson(text);
}
