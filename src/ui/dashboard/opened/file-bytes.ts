import { utf8Chunks } from '../../../json/file-text.ts';
import { packingOf } from '../../../observe/har/packing.ts';
import { FileProblem } from './opened-file.ts';

/** Number of bytes that are read to detect a file's format. */
const beginning = 64 * 1024;

/**
 * The first characters of a file, unpacked. If the file is damaged, those before the damage.
 * @throws FileProblem if it is a ZIP archive
 */
export async function beginningOf(file: Blob): Promise<string> {
  const chunks: string[] = [];
  const decoder = new TextDecoder();
  let read = 0;
  try {
    for await (const chunk of unpackedChunks(file)) {
      chunks.push(decoder.decode(chunk, { stream: true }));
      read += chunk.length;
      if (read >= beginning) break;
    }
  } catch (error) {
    // The damage is reported when the whole file is read.
    if (!(error instanceof FileProblem) || error.code !== 'unread') throw error;
  }
  return chunks.join('');
}

/**
 * The whole text of a file, unpacked.
 * @param most limit in bytes of the unpacked text
 * @throws FileProblem if it is a ZIP archive, longer than the limit, or cannot be read
 */
export async function textOf(file: Blob, most: number): Promise<string> {
  const chunks: string[] = [];
  const decoder = new TextDecoder();
  let read = 0;
  for await (const chunk of unpackedChunks(file)) {
    read += chunk.length;
    if (read > most) throw new FileProblem('large');
    chunks.push(decoder.decode(chunk, { stream: true }));
  }
  return chunks.join('');
}

/**
 * The bytes of a file in UTF-8, in chunks; a byte-order mark of UTF-8 stays. Unpacks gzip (`.har.gz`) and zlib
 * (mitmproxy's `.zhar`), which are detected by content.
 * @param onRead called with the number of bytes of each chunk of the file itself
 * @throws FileProblem if it is a ZIP archive, or cannot be read or unpacked
 */
export async function* unpackedChunks(
  file: Blob,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const magic = await file.slice(0, 4).arrayBuffer().catch(unread);
  const packing = packingOf(new Uint8Array(magic));
  if (packing === 'zip') throw new FileProblem('zip');
  const bytes = file.stream().pipeThrough(counting(onRead));
  const reader = (packing === null ? bytes : bytes.pipeThrough(new DecompressionStream(packing))).getReader();
  const read = () => reader.read().catch(unread);
  const toUtf8 = utf8Chunks();
  try {
    for (let next = await read(); !next.done; next = await read()) yield toUtf8(next.value);
  } finally {
    await reader.cancel().catch(() => {}); // Rejects if reading failed, which was thrown already.
  }
}

function unread(error: unknown): never {
  throw new FileProblem('unread', (error as Error).message);
}

type Bytes = Uint8Array<ArrayBuffer>;

function counting(onRead: (bytes: number) => void): TransformStream<Bytes, Bytes> {
  return new TransformStream({
    transform(chunk, controller) {
      onRead(chunk.length);
      controller.enqueue(chunk);
    },
  });
}
