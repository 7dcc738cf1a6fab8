import type { TextCodec } from './codec.ts';

/**
 * Text before JSON in other protocols: a socket.io packet (`42/room,7[…]`), a JSONP call, a server-sent event, a guard
 * against script inclusion.
 */
const before = /^(?:\d{1,3}(?:\/[^,[{]{0,64},)?\d{0,9}|[\w$.]{1,64}\(|data: ?|\)\]\}',?)\s*(?=[[{])/;
const after = /\)?;?$/;

/** JSON (RFC 8259): an object, an array or a quoted string. Other scalars stay plain text. */
export const json: TextCodec = {
  reads: 'text',
  name: 'json',
  order: 10,
  needs: { length: 2 },
  accepts(text) {
    const last = text.charCodeAt(text.length - 1);
    // The last character: a brace, a bracket or a quote; or a blank, `)` or `;` after one.
    return last === 0x7d || last === 0x5d || last === 0x22 || last <= 0x20 || last === 0x29 || last === 0x3b;
  },
  decode(text) {
    const trimmed = text.trim();
    const closing = closings[trimmed[0] ?? ''];
    if (closing !== undefined) {
      const tree = trimmed.endsWith(closing) ? parseJson(trimmed) : undefined;
      return tree === undefined ? null : { kind: 'tree', tree };
    }
    const prefix = before.exec(trimmed)?.[0];
    if (prefix === undefined) return null;
    const tree = parseJson(trimmed.slice(prefix.length).replace(after, ''));
    return tree === undefined ? null : { kind: 'tree', tree };
  },
};

const closings: Readonly<Record<string, string>> = { '{': '}', '[': ']', '"': '"' };

/** The value of a JSON text; undefined if it is not valid JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
