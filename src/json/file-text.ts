/**
 * The text of a file, without its byte-order mark. UTF-16 is recognised by its mark or, as in JSON (RFC 4627, section
 * 3), by two zero bytes among the first four. Anything else is UTF-8.
 *
 * @throws Error if the text is longer than a string can be
 */
export function textOfFile(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** The encoding of a text, by its first four bytes. */
export function encodingOf([first, second, third, fourth]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be';
  return 'utf-8';
}

/**
 * Returns a function that converts the chunks of a text to UTF-8, one after another. The first chunk shows the
 * encoding, so it must have at least four bytes, or the whole text. Removes the byte-order mark of UTF-16 only.
 */
export function utf8Chunks(): (chunk: Uint8Array) => Uint8Array {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  return (chunk) => {
    if (decoder === undefined) {
      const encoding = encodingOf(chunk);
      decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding);
    }
    return decoder === null ? chunk : encoder.encode(decoder.decode(chunk, { stream: true }));
  };
}
