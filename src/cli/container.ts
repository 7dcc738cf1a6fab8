import { pipeline, Readable, type Transform } from 'node:stream';
import { constants, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { encodingOf, utf8Chunks } from '../json/file-text.ts';
import type { FindAttached } from '../observe/har/attached.ts';
import { packingOf } from '../observe/har/packing.ts';
import { HarProblem } from '../observe/har/problem.ts';
import { chunksOf, type RandomAccess } from './random-access.ts';
import { filesInZip, unzipped, type ZippedFile } from './zip-archive.ts';

/** A HAR that can be read repeatedly, and the files attached to it. */
export interface HarFile {
  /** Its bytes as UTF-8, in chunks. Passes on errors of the file system and of zlib. */
  chunks(): AsyncIterable<Uint8Array>;
  readonly attached: FindAttached;
  /** Whether its bytes are those of the file itself, so that parts of it can be read. */
  readonly isPlain: boolean;
}

/**
 * The HARs in a file, which is plain, compressed with gzip (`.har.gz`) or zlib (mitmproxy's `.zhar`), or a ZIP archive
 * that includes attached files (Playwright's `.har.zip`). The format is detected by content, not by file name.
 * @param attached finds the files attached to a HAR that is not in an archive
 * @throws HarProblem if the archive's directory cannot be read, or lists no HAR
 */
export function harsIn(file: RandomAccess, attached: FindAttached): HarFile[] {
  const magic = file.read(0, 4);
  const packing = packingOf(magic);
  if (packing === 'zip') return harsInZip(file);
  const unpack = packing === 'gzip' ? createGunzip : packing === 'deflate' ? createInflate : null;
  const isPlain = packing === null && encodingOf(magic) === 'utf-8';
  return [{ chunks: () => inUtf8(unpackedWith(unpack, chunksOf(file))), attached, isPlain }];
}

function harsInZip(archive: RandomAccess): HarFile[] {
  const files = filesInZip(archive);
  const hars = [...files].filter(([name]) => name.endsWith('.har'));
  if (hars.length === 0) throw new HarProblem('is an archive without a .har file');
  return hars.map(([name, har]) => {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const unpack = har.isDeflated ? createInflateRaw : null;
    return {
      chunks: () => inUtf8(unpackedWith(unpack, chunksOf(archive, har.from(), har.to()))),
      isPlain: false,
      attached(beside) {
        const found = files.get(folder + beside);
        return found === undefined ? null : unlessDamaged(archive, found);
      },
    };
  });
}

/** A file's bytes; null if they are damaged, as if the archive did not have it, so that the rest of the HAR is read. */
function unlessDamaged(archive: RandomAccess, file: ZippedFile): Uint8Array | null {
  try {
    return unzipped(archive, file);
  } catch {
    return null;
  }
}

/** Decompresses truncated input as far as possible. The reader of the HAR notices that its end is missing. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH } as const;

async function* unpackedWith(
  create: ((options: typeof lenient) => Transform) | null,
  chunks: Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (create === null) {
    yield* chunks;
    return;
  }
  // The reader receives the same error, so this one is ignored.
  const unpacking = pipeline(Readable.from(chunks), create(lenient), () => {});
  yield* unpacking as AsyncIterable<Uint8Array>;
}

async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const toUtf8 = utf8Chunks();
  for await (const chunk of chunks) yield toUtf8(chunk);
}
