import { isPrintable } from '../text.ts';

/** Bytes with a smaller share of text are not such a structure, or one without information. */
const leastText = 0.25;

/**
 * Whether structure that was read out of bytes is what was meant: nearly any bytes can be a MessagePack or CBOR value,
 * but not one whose texts are all readable and make up a good part of it.
 *
 * @param size of the bytes
 */
export function isTelling(tree: unknown, size: number): boolean {
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
      for (const [key, item] of value instanceof Map ? value : Object.entries(value)) waiting.push(key, item);
  }
  return text >= size * leastText;
}

/** Whether bytes have readable ones next to each other, without which no structure of theirs says anything. */
export function hasText(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    run = byte >= 0x20 && byte < 0x7f ? run + 1 : 0;
    if (run === 4) return true;
  }
  return false;
}
