import type { RawRequest } from '../../ledger/rows.ts';
import { packingOf } from '../../observe/har/packing.ts';

/** Unpacking stops after the chunk that reaches this number of bytes, so that a body cannot fill the page's memory. */
const mostBytes = 1024 * 1024;

/**
 * A body without its compression (gzip, RFC 1952; zlib, RFC 1950), decoded as UTF-8. Null if it is not compressed in one
 * of these formats, or cannot be unpacked.
 */
export async function inflated({ encoding, text, cut }: RawRequest['body']): Promise<RawRequest['body'] | null> {
  if (encoding !== 'base64') return null;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const packing = packingOf(bytes);
  if (packing === null || packing === 'zip') return null;
  const unpacked = await readAll(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(packing)));
  if (unpacked.length === 0) return null;
  return { encoding: 'utf8', text: new TextDecoder().decode(unpacked), cut: cut || unpacked.length >= mostBytes };
}

/** All bytes that can be read. If the data was cut, reading ends with an error; the bytes before it are kept. */
async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  try {
    while (length < mostBytes) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
    }
  } catch {
    // The rest was not kept.
  }
  void reader.cancel().catch(() => undefined);
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
