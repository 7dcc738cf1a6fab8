/** A message's fields in order, as number and value. A value is text, a number, bytes or a message. */
export type ProtobufFields = ReadonlyArray<readonly [number: number, value: ProtobufValue]>;
type ProtobufValue = string | number | Buffer | { readonly fields: ProtobufFields };

/** Reads a Protocol Buffers message without its schema; null if the bytes are not a message. */
export function protobufFields(bytes: Buffer): ProtobufFields | null {
  const fields: Array<readonly [number, ProtobufValue]> = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; at < bytes.length; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
    return Number.NaN;
  };
  const take = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };

  while (at < bytes.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const wire = tag % 8;
    if (!(number > 0 && number < 1000)) return null;
    if (wire === 0) fields.push([number, varint()]);
    else if (wire === 1 && at + 8 <= bytes.length) fields.push([number, take(8).readDoubleLE()]);
    else if (wire === 5 && at + 4 <= bytes.length) fields.push([number, take(4).readFloatLE()]);
    else if (wire === 2) {
      const length = varint();
      if (!(at + length <= bytes.length)) return null;
      fields.push([number, contentOf(take(length))]);
    } else return null;
  }
  return fields;
}

/** Text has no control characters except line feeds and tabs. Other content is a message or bytes. */
function contentOf(bytes: Buffer): ProtobufValue {
  const text = bytes.toString();
  const isText = Buffer.from(text).equals(bytes) && !/[^\P{Cc}\n\t]/u.test(text) && !text.startsWith('\n');
  if (isText) return text;
  const fields = protobufFields(bytes);
  return fields === null ? bytes : { fields };
}
