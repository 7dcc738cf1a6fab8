/**
 * Decompresses a block of Snappy (https://github.com/google/snappy/blob/main/format_description.txt).
 * Null if the bytes are not a valid block, or if its content is empty or larger than 64 MB.
 */
export function decompressedSnappy(bytes: Buffer): Buffer | null {
  const { value: size, next } = varint(bytes, 0);
  if (size === 0 || size > mostBytes) return null;
  const out = Buffer.alloc(size);
  let [from, to] = [next, 0];
  while (from < bytes.length && to < size) {
    const element = elementAt(bytes, from);
    if (element === null || to + element.length > size) return null;
    const { length, offset, end } = element;
    if (offset === null) bytes.copy(out, to, end - length, end);
    // A copy may overlap its own output, byte by byte.
    else if (offset === 0 || offset > to) return null;
    else for (let at = 0; at < length; at += 1) out[to + at] = out[to + at - offset] as number;
    [from, to] = [end, to + length];
  }
  return to === size ? out : null;
}

const mostBytes = 64 * 1024 * 1024;

interface Element {
  readonly length: number;
  /** Distance to the bytes to copy; null for a literal. */
  readonly offset: number | null;
  /** Offset of the next element. */
  readonly end: number;
}

function elementAt(bytes: Buffer, at: number): Element | null {
  const tag = bytes[at] as number;
  const kind = tag & 3;
  if (kind === 0) {
    const short = tag >> 2;
    const extra = Math.max(0, short - 59);
    if (at + 1 + extra > bytes.length) return null;
    const length = (extra === 0 ? short : bytes.readUIntLE(at + 1, extra)) + 1;
    const end = at + 1 + extra + length;
    return end > bytes.length ? null : { length, offset: null, end };
  }
  const extra = kind === 3 ? 4 : kind;
  if (at + 1 + extra > bytes.length) return null;
  const offset = bytes.readUIntLE(at + 1, extra);
  if (kind === 1) return { length: ((tag >> 2) & 7) + 4, offset: ((tag >> 5) << 8) | offset, end: at + 2 };
  return { length: (tag >> 2) + 1, offset, end: at + 1 + extra };
}

/**
 * A number with 7 bits per byte, least significant first, as in Snappy, LevelDB and protobuf, and the offset after it.
 * Value 0 and the same offset if the bytes end within the number, or if it has more than eight bytes.
 */
export function varint(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let scale = 1;
  for (let next = at; next < bytes.length && next < at + 8; next += 1) {
    const byte = bytes[next] as number;
    value += (byte & 0x7f) * scale;
    scale *= 128;
    if (byte < 0x80) return { value, next: next + 1 };
  }
  return { value: 0, next: at };
}
