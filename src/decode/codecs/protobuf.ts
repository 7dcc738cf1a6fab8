import { printableText } from '../text.ts';
import type { BytesCodec } from './codec.ts';
import { textIn } from './plausible-structure.ts';

/** A message that was read without its schema: values by field number. */
type Message = Map<string, unknown>;

/** Limit: nested messages. Deeper nesting is text that happens to look like a message. */
const deepest = 16;

/** Limit of a field's number. Those of real messages are lower. */
const highestField = 4_096;

/** Lowest share of text. Bytes with less are not a message, or have no useful content. */
const leastText = 0.3;

/**
 * Protocol Buffers without a schema (https://protobuf.dev/programming-guides/encoding/), optionally in a gRPC-Web
 * frame. Fields are identified by number. Almost any bytes can be parsed as a message, so the output must contain text.
 */
export const protobuf: BytesCodec = {
  reads: 'bytes',
  name: 'protobuf',
  order: 22,
  accepts: (bytes) => bytes.length >= 8,
  decode(bytes) {
    const content = unframed(bytes);
    const counted = { text: 0, size: content.length };
    const message = messageIn(content, counted, 0);
    return message === null || counted.text < Math.max(4, content.length * leastText)
      ? null
      : { kind: 'tree', tree: message };
  },
};

/** A gRPC-Web frame begins with a flag and a four-byte big-endian length. */
function unframed(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0) return bytes;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  return length === bytes.length - 5 ? bytes.subarray(5) : bytes;
}

function messageIn(bytes: Uint8Array, counted: Counted, depth: number): Message | null {
  if (depth > deepest) return null;
  const message: Message = new Map();
  const reader = { bytes, at: 0 };
  while (reader.at < bytes.length) {
    const tag = varint(reader);
    const field = tag === null ? 0 : Math.floor(Number(tag) / 8);
    if (tag === null || field === 0 || field > highestField) return null;
    const value = fieldValue(Number(tag) & 7, reader, counted, depth);
    if (value === null) return null;
    const known = message.get(String(field));
    if (known === undefined) message.set(String(field), value);
    else if (Array.isArray(known)) known.push(value);
    else message.set(String(field), [known, value]);
  }
  return message;
}

/** Bytes of text that were found, and the size of the whole. */
interface Counted {
  text: number;
  readonly size: number;
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function fieldValue(wireType: number, reader: Reader, counted: Counted, depth: number): unknown {
  if (wireType === 0) return varint(reader);
  if (wireType === 1) return fixed(reader, 8);
  if (wireType === 5) return fixed(reader, 4);
  if (wireType !== 2) return null;
  const length = varint(reader);
  if (length === null || reader.at + Number(length) > reader.bytes.length) return null;
  const content = reader.bytes.subarray(reader.at, reader.at + Number(length));
  reader.at += content.length;
  return contentOf(content, counted, depth);
}

/** Tries text, then a message, then bytes: a short message can look like text, but text is more likely. */
function contentOf(content: Uint8Array, counted: Counted, depth: number): unknown {
  const text = isWrapped(content) ? null : printableText(content);
  if (text !== null) {
    if (textIn(text, counted.size) > 0) counted.text += content.length;
    return text;
  }
  const within = { text: 0, size: counted.size };
  const message = messageIn(content, within, depth + 1);
  counted.text += within.text;
  return message ?? content;
}

/**
 * Whether bytes are a message with field 1 only, as OTLP wraps each value. As text, the tag of this field is a line
 * feed, and its length can be another white-space character.
 */
function isWrapped(content: Uint8Array): boolean {
  return content[0] === 0x0a && content[1] === content.length - 2;
}

function varint(reader: Reader): number | null {
  let value = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    const byte = reader.bytes[reader.at];
    if (byte === undefined) return null;
    reader.at += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
  return null;
}

/** A double or a float if it looks like a number that people write, else the integer; null if bytes are missing. */
function fixed(reader: Reader, size: 4 | 8): number | null {
  const { bytes, at } = reader;
  if (at + size > bytes.length) return null;
  reader.at += size;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, size);
  const real = size === 8 ? view.getFloat64(0, true) : view.getFloat32(0, true);
  const isPlain = real === 0 || (Math.abs(real) > 1e-6 && Math.abs(real) < 1e15);
  return isPlain ? real : size === 8 ? Number(view.getBigUint64(0, true)) : view.getUint32(0, true);
}
