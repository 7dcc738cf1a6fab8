import { type Zippable, zipSync } from 'fflate';

/** Packs files, by their names, into a ZIP archive. The same files give the same bytes, whenever and wherever. */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // About the earliest time that an archive can hold. Archives have no time zone: fflate writes what a clock here would show.
  const mtime = new Date(1980, 0, 1, 12);
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = files.get(name) ?? new Uint8Array();
  return zipSync(entries, { level: 9, mtime });
}
