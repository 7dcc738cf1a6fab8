import { isPrintable } from '../text.ts';

/** Lowest share of text. Bytes with less are not MessagePack or CBOR, or have no useful content. */
const leastText = 0.25;

/**
 * Whether a structure that was read from bytes is likely what was sent. Almost any bytes can be parsed as MessagePack
 * or CBOR. If they were not sent as such, the result rarely consists of readable texts to a substantial part, and lists
 * or maps may be its keys.
 * @param size number of bytes
 */
export function isPlausibleStructure(tree: unknown, size: number): boolean {
  let text = 0;
  const waiting: unknown[] = [tree];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      if (!isPrintable(value)) return false;
      text += value.length;
    } else if (value instanceof Uint8Array) text += value.length * leastText;
    else if (Array.isArray(value)) for (const item of value) waiting.push(item);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of value instanceof Map ? value : Object.entries(value)) {
        if (typeof key === 'object' && key !== null && !(key instanceof Uint8Array)) return false;
        waiting.push(key, item);
      }
  }
  return text >= size * leastText;
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
