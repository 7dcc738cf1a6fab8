import { FormFile } from '../../observe/observation.ts';
import { utf8Text } from '../text.ts';
import type { BytesCodec } from './codec.ts';
import { entryTree } from './form.ts';

const dash = 0x2d;
const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder();

/** `multipart/form-data` (RFC 7578): fields by name, files with name and bytes. */
export const multipart: BytesCodec = {
  reads: 'bytes',
  name: 'multipart',
  order: 4,
  accepts: (bytes) => bytes[0] === dash && bytes[1] === dash,
  decode(bytes) {
    // One character per byte, so that positions in the text are positions in the bytes.
    const text = latin1.decode(bytes);
    const boundary = /^(--[^\r\n]{1,200})\r\n/.exec(text)?.[1];
    if (boundary === undefined) return null;
    const entries = [];
    const separator = `\r\n${boundary}`;
    for (let start = boundary.length + 2; start < text.length; ) {
      const end = text.indexOf(separator, start);
      if (end < 0) break;
      const entry = entryOf(text.slice(start, end), bytes.subarray(start, end));
      if (entry) entries.push(entry);
      start = end + separator.length + 2;
    }
    return entries.length === 0 ? null : { kind: 'tree', tree: entryTree(entries) };
  },
};

/**
 * The name and value of a part. Without a file name, its value is text, or bytes if they are not UTF-8. Null if it has
 * no name.
 */
function entryOf(part: string, bytes: Uint8Array): readonly [name: string, value: unknown] | null {
  const blank = part.startsWith('\r\n') ? 0 : part.indexOf('\r\n\r\n') + 2;
  if (blank === 1) return null;
  const headers = part.slice(0, blank);
  const content = bytes.subarray(blank + 2);
  const name = /\bname="([^"]*)"/i.exec(headers)?.[1];
  if (name === undefined) return null;
  const filename = /\bfilename="([^"]*)"/i.exec(headers)?.[1];
  if (filename === undefined) return [unescaped(name), utf8Text(content) ?? content];
  const type = /^content-type: *([^\r\n;]*)/im.exec(headers)?.[1] ?? '';
  return [unescaped(name), new FormFile(unescaped(filename), type, content)];
}

/** Names are UTF-8, with percent-encoded line breaks and quotes (HTML §4.10.21.8). */
function unescaped(name: string): string {
  const decoded = utf8.decode(Uint8Array.from(name, (character) => character.charCodeAt(0)));
  return decoded.replace(/%(0D|0A|22)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
