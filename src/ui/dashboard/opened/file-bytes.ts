import { encodingOf } from '../../../json/file-text.ts';
import { FileProblem } from './opened-file.ts';

/** Bytes that are read to detect a file's format. */
const beginning = 64 * 1024;

/** The first characters of a file, unpacked. Empty if they cannot be read as text. */
export async function beginningOf(file: Blob): Promise<string> {
  const chunks: string[] = [];
  const decoder = new TextDecoder();
  let read = 0;
  await passOn(await unpackedChunks(file), (chunk) => {
    chunks.push(decoder.decode(chunk, { stream: true }));
    read += chunk.length;
    return read < beginning;
  }).catch(() => {}); // The error is reported when the whole file is read.
  return chunks.join('');
}

/** The whole text of a file, unpacked. */
export async function textOf(file: Blob): Promise<string> {
  const chunks: string[] = [];
  const decoder = new TextDecoder();
  await passOn(await unpackedChunks(file), (chunk) => chunks.push(decoder.decode(chunk, { stream: true })) > 0);
  return chunks.join('');
}

/**
 * The bytes of a file in UTF-8, in chunks. Unpacks gzip (`.har.gz`) and zlib (mitmproxy's `.zhar`), which are detected
 * by content.
 * @throws FileProblem if it is a ZIP archive
 */
export async function unpackedChunks(file: Blob): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const magic = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const [first, second] = magic;
  if (first === 0x50 && second === 0x4b) throw new FileProblem('zip');
  const packing = first === 0x1f && second === 0x8b ? 'gzip' : isZlib(magic) ? 'deflate' : null;
  const bytes = packing === null ? file.stream() : file.stream().pipeThrough(new DecompressionStream(packing));
  return bytes.pipeThrough(inUtf8());
}

/** Passes on chunks one after another, until the receiver returns false. */
export async function passOn(
  chunks: ReadableStream<Uint8Array<ArrayBuffer>>,
  take: (chunk: Uint8Array<ArrayBuffer>) => boolean | Promise<boolean>,
): Promise<void> {
  const reader = chunks.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (!(await take(next.value))) {
      await reader.cancel();
      return;
    }
  }
}

/** Converts UTF-16 to UTF-8. */
function inUtf8(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  return new TransformStream({
    transform(chunk, controller) {
      if (decoder === undefined) {
        const encoding = encodingOf(chunk);
        decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding);
      }
      controller.enqueue(decoder === null ? chunk : encoder.encode(decoder.decode(chunk, { stream: true })));
    },
  });
}

/** A zlib header is a multiple of 31, and begins with 0x78 for the usual window size (RFC 1950, section 2.2). */
function isZlib([method, flags]: Uint8Array): boolean {
  return method === 0x78 && flags !== undefined && (0x7800 + flags) % 31 === 0;
}
