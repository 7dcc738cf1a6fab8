import { constants, inflateRawSync } from 'node:zlib';
import { HarProblem } from '../observe/har/problem.ts';
import type { RandomAccess } from './random-access.ts';

/** A file in a ZIP archive. */
export interface ZippedFile {
  readonly isDeflated: boolean;
  /** The offsets in the archive at which its compressed bytes begin and end. */
  from(): number;
  to(): number;
}

const signatures = { end: 0x06054b50, locator: 0x07064b50, end64: 0x06064b50, listed: 0x02014b50 } as const;

/** Limit: bytes of the end-of-directory record, which has 22 and a comment. */
const longestEnd = 22 + 0xffff;

/**
 * The files in a ZIP archive by name, from the directory at its end (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.3).
 * @throws HarProblem if the directory is missing or damaged, or if a file is compressed by another method than Deflate
 */
export function filesInZip(archive: RandomAccess): Map<string, ZippedFile> {
  const files = new Map<string, ZippedFile>();
  try {
    const directory = viewOf(directoryOf(archive));
    for (let at = 0; at + 46 <= directory.byteLength && directory.getUint32(at, true) === signatures.listed; ) {
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
        directory.getUint16(at + field, true),
      );
      const name = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength);
      const fileAt = at + 46 + (nameLength ?? 0);
      files.set(new TextDecoder().decode(name), zippedFile(archive, directory, at, fileAt, extraLength ?? 0));
      at = fileAt + (extraLength ?? 0) + (commentLength ?? 0);
    }
  } catch (error) {
    if (error instanceof HarProblem) throw error;
    throw new HarProblem(`cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
  return files;
}

/** The decompressed bytes of a file in an archive; of a truncated file, as many as possible. Throws errors of zlib. */
export function unzipped(archive: RandomAccess, file: ZippedFile): Uint8Array {
  const bytes = archive.read(file.from(), file.to());
  return file.isDeflated ? inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes;
}

function directoryOf(archive: RandomAccess): Uint8Array {
  const tailAt = Math.max(0, archive.size - longestEnd);
  const tail = viewOf(archive.read(tailAt, archive.size));
  let at = tail.byteLength - 22;
  while (at >= 0 && tail.getUint32(at, true) !== signatures.end) at -= 1;
  if (at < 0) throw new HarProblem('cannot be unpacked: its directory is missing');
  const size = tail.getUint32(at + 12, true);
  const offset = tail.getUint32(at + 16, true);
  if (at >= 20 && tail.getUint32(at - 20, true) === signatures.locator) {
    const end64At = Number(tail.getBigUint64(at - 12, true));
    const end64 = viewOf(archive.read(end64At, end64At + 56));
    if (end64.getUint32(0, true) === signatures.end64) {
      const offset64 = Number(end64.getBigUint64(48, true));
      return archive.read(offset64, offset64 + Number(end64.getBigUint64(40, true)));
    }
  }
  return archive.read(offset, offset + size);
}

function zippedFile(
  archive: RandomAccess,
  directory: DataView,
  at: number,
  fileAt: number,
  extraLength: number,
): ZippedFile {
  const method = directory.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new HarProblem(`cannot be unpacked: compression method ${method}`);
  const stated = { size: directory.getUint32(at + 24, true), packed: directory.getUint32(at + 20, true) };
  const { packed, headerAt } = withZip64(directory, fileAt, extraLength, {
    ...stated,
    headerAt: directory.getUint32(at + 42, true),
  });
  const from = () => {
    const header = viewOf(archive.read(headerAt, headerAt + 30));
    return headerAt + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  };
  return { isDeflated: method === 8, from, to: () => from() + packed };
}

interface Sizes {
  readonly size: number;
  readonly packed: number;
  readonly headerAt: number;
}

/**
 * Sizes with the numbers that do not fit into 32 bits (ZIP64). These are 0xffffffff in the entry itself, and follow in
 * its extra field 1, in the order of {@link Sizes}.
 */
function withZip64(directory: DataView, from: number, length: number, sizes: Sizes): Sizes {
  for (let at = from; at + 4 <= from + length; at += 4 + directory.getUint16(at + 2, true)) {
    if (directory.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const number = (stated: number) => {
      if (stated !== 0xffffffff) return stated;
      next += 8;
      return Number(directory.getBigUint64(next - 8, true));
    };
    return { size: number(sizes.size), packed: number(sizes.packed), headerAt: number(sizes.headerAt) };
  }
  return sizes;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
