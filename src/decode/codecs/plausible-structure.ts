import { isPrintable } from '../text.ts';

/** Lowest share of text. Bytes with less are not MessagePack or CBOR, or have no useful content. */
const leastText = 0.25;

/**
 * Whether a structure that was read from bytes is likely what was sent. Almost any bytes can be parsed as MessagePack
 * or CBOR. If they were not sent as such, the result seldom has many readable texts, and often has lists or maps as
 * keys. Numbers as keys and the values of extension types do not count.
 * @param size number of bytes
 */
export function isPlausibleStructure(tree: unknown, size: number): boolean {
  let text = 0;
  const waiting: unknown[] = [tree];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      if (!isPrintable(value) || rare.test(value)) return false;
      text += textIn(value, size);
    } else if (value instanceof Uint8Array) text += value.length * leastText;
    else if (Array.isArray(value)) for (const item of value) waiting.push(item);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of entriesOf(value)) {
        if (typeof key === 'object' && key !== null && !(key instanceof Uint8Array)) return false;
        if (typeof key !== 'string' || !/^-?\d+$/.test(key)) waiting.push(key);
        waiting.push(item);
      }
  }
  return text >= size * leastText;
}

/** Up to this number of bytes, as in the id of a span or trace, readable characters often occur by chance. */
const fewBytes = 32;

/** Characters that written text does not contain: Latin-1 controls, and private-use and unassigned code points. */
const rare = /[\x7f-\x9f\u{e000}-\u{f8ff}\u{40000}-\u{dffff}\u{f0000}-\u{10ffff}]/u;

/** Lowest share of letters, digits, spaces and common marks in a text of few bytes; a lower share is likely chance. */
const leastWords = 0.81;

/**
 * How many characters of a text count as evidence that the bytes around it contain texts: all, or none if the text is
 * likely chance.
 * @param size number of bytes around it
 */
export function textIn(text: string, size: number): number {
  if (size > fewBytes) return text.length;
  const words = text.match(/[\p{L}\p{N} ._@:/+-]/gu)?.length ?? 0;
  return words >= text.length * leastWords ? text.length : 0;
}

/** The keys and values of a map; none of any other object, such as a date or an unknown extension type. */
function entriesOf(value: object): Iterable<readonly [unknown, unknown]> {
  if (value instanceof Map) return value;
  return Object.getPrototypeOf(value) === Object.prototype ? Object.entries(value) : [];
}

/**
 * Cheap check: whether bytes contain four adjacent readable characters. Without these, a structure has no useful
 * content.
 */
export function hasText(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    run = byte >= 0x20 && byte < 0x7f ? run + 1 : 0;
    if (run === 4) return true;
  }
  return false;
}
