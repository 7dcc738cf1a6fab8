import { type Zippable, zipSync } from 'fflate';

/** Packs files into a ZIP archive, sorted by name. The same files always result in the same bytes. */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Local time, since fflate writes local time without a zone. ZIP stores times from 1980 on.
  const mtime = new Date(1980, 0, 1, 12);
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = files.get(name) ?? new Uint8Array();
  return zipSync(entries, { level: 9, mtime });
}
