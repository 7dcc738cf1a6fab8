import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/**
 * The earliest time that a ZIP archive can hold. It is the same in every time zone, as archives have no zone: fflate
 * writes a date as the clock on the wall shows it.
 */
const earliest = new Date(1980, 0, 1);

/** Packs files of a folder into a ZIP archive. The same files give the same bytes, whenever and wherever it is made. */
export function archive(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort()) entries[file] = readFileSync(join(folder, file));
  return zipSync(entries, { level: 9, mtime: earliest });
}
