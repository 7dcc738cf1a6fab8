import type { VendorLines } from '../report/formats/format.ts';
import { pathWithin } from './repository.ts';

/**
 * Finds the entries of vendors in a JSON file whose member `vendors` has vendor ids as keys.
 * @param folder a folder of the repository, to which `file` is relative
 * @param text the file's content; null if it does not exist yet
 */
export function vendorLinesOf(folder: string, file: string, text: string | null): VendorLines {
  const lines = text?.split(/\r\n|\r|\n/) ?? [];
  const first = Math.max(
    0,
    lines.findIndex((line) => /"vendors"\s*:/.test(line)),
  );
  return {
    path: pathWithin(folder, file),
    lineOf(vendor) {
      const key = JSON.stringify(vendor);
      const at = lines.findIndex((line, number) => number >= first && isMember(line, key));
      return at < 0 ? null : at + 1;
    },
  };
}

function isMember(line: string, key: string): boolean {
  for (let at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + 1)) {
    if (/^\s*:/.test(line.slice(at + key.length))) return true;
  }
  return false;
}
