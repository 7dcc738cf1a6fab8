import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelDbContents } from './leveldb.ts';
import { decompressedSnappy } from './snappy.ts';
import { sqliteContents } from './sqlite.ts';

/** The texts that occur in files, in any encoding that browsers use, each with the first file that contains it. */
export function textsIn(files: readonly string[], texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    for (const bytes of readingsOf(file)) {
      for (const text of textsInBytes(bytes, texts)) if (!found.has(text)) found.set(text, file);
    }
  }
  return found;
}

/** A file's bytes, and its content decoded by format. */
function readingsOf(file: string): Buffer[] {
  const bytes = readFileSync(file);
  const log = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : null;
  const contents = [bytes, ...levelDbContents(file, bytes), ...sqliteContents(bytes, log)];
  return contents.flatMap((content) => [content, ...unpacked(content)]);
}

/**
 * The bytes that Blink writes before a compressed value
 * (`third_party/blink/renderer/modules/indexeddb/idb_value_wrapping.cc`).
 */
const blinkMark = Buffer.from([0xff, 0x11, 0x02]);

/**
 * The decompressed content of bytes that are compressed with Snappy: values that Firefox compresses as a whole, values
 * that Blink compresses, and files that Firefox compresses in chunks (Snappy's framing format).
 */
function unpacked(bytes: Buffer): Buffer[] {
  const plain = [decompressedSnappy(bytes)];
  for (let at = bytes.indexOf(blinkMark); at >= 0; at = bytes.indexOf(blinkMark, at + 1))
    plain.push(decompressedSnappy(bytes.subarray(at + blinkMark.length)));
  return [...plain, ...frames(bytes)].filter((each) => each !== null);
}

function frames(bytes: Buffer): Array<Buffer | null> {
  if (bytes.subarray(4, 10).toString('latin1') !== 'sNaPpY') return [];
  const chunks: Buffer[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const [type, length] = [bytes[at], bytes.readUIntLE(at + 1, 3)];
    const data = bytes.subarray(at + 8, at + 4 + length);
    if (type === 0) chunks.push(decompressedSnappy(data) ?? Buffer.alloc(0));
    if (type === 1) chunks.push(data);
    at += 4 + length;
  }
  return [Buffer.concat(chunks)];
}

/**
 * ASCII texts that occur in bytes as UTF-8, as UTF-16 in either order, or in the form of Firefox's IndexedDB keys, in
 * which each character is increased by one. Case is ignored.
 */
export function textsInBytes(bytes: Buffer, texts: readonly string[]): string[] {
  const plain = bytes.toString('latin1').toLowerCase();
  const lowered = Buffer.from(bytes.map((byte) => byte - 1))
    .toString('latin1')
    .toLowerCase();
  return texts.filter((text) => {
    const wanted = text.toLowerCase();
    return plain.includes(wanted) || plain.includes([...wanted].join('\0')) || lowered.includes(wanted);
  });
}

/** All files below a folder; none if the folder does not exist. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
