import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { textOfFile } from '../json/file-text.ts';
import { bytesIn, reasonOf } from './input-file.ts';
import { UsageProblem } from './usage-problem.ts';

/** A file of which any part can be read repeatedly. */
export interface RandomAccess {
  /** In bytes. */
  readonly size: number;
  /** The bytes from one offset up to another; fewer if the file ends before. Throws errors of the file system. */
  read(from: number, to: number): Uint8Array;
  close(): void;
}

/**
 * Opens a file. Input that is not a regular file, such as a pipe, can be read only once and is held in memory.
 * @throws UsageProblem if the file cannot be opened
 */
export async function openFile(file: string): Promise<RandomAccess> {
  if (!isRegular(file)) return inMemory(await bytesIn(file));
  try {
    const descriptor = openSync(file, 'r');
    return {
      size: fstatSync(descriptor).size,
      read(from, to) {
        const bytes = Buffer.allocUnsafeSlow(to - from);
        let length = 0;
        while (length < bytes.length) {
          const read = readSync(descriptor, bytes, length, bytes.length - length, from + length);
          if (read === 0) break;
          length += read;
        }
        return bytes.subarray(0, length);
      },
      close: () => closeSync(descriptor),
    };
  } catch (error) {
    throw new UsageProblem(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

/** @throws UsageProblem if the path cannot be looked up, as in a loop of links; not if the file does not exist */
function isRegular(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  } catch (error) {
    throw new UsageProblem(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

/** Number of bytes at the beginning of a file that are used to detect its format. */
const headBytes = 65_536;

/**
 * The beginning of a file's text, and the file's size in bytes. Null if the file does not exist, or is not a regular
 * file, since a pipe can be read only once.
 * @throws UsageProblem if the file cannot be opened
 */
export async function beginningOf(file: string): Promise<{ readonly head: string; readonly size: number } | null> {
  if (!isRegular(file)) return null;
  const opened = await openFile(file);
  try {
    return { head: textOfFile(opened.read(0, Math.min(headBytes, opened.size))), size: opened.size };
  } finally {
    opened.close();
  }
}

function inMemory(bytes: Uint8Array): RandomAccess {
  return { size: bytes.length, read: (from, to) => bytes.subarray(from, to), close: () => {} };
}

/** Size of a chunk in {@link chunksOf}, in bytes. */
const bytesPerChunk = 262_144;

/** A part of a file, in chunks. */
export function* chunksOf({ read, size }: RandomAccess, from = 0, to = size): Generator<Uint8Array> {
  for (let at = from; at < to; at += bytesPerChunk) yield read(at, Math.min(at + bytesPerChunk, to));
}
