import { gunzipSync, unzipSync, unzlibSync } from 'fflate';
import { textOfFile } from '../../json/file-text.ts';
import { HarProblem } from './problem.ts';

/** Finds a file that a HAR names, such as a body that Playwright attached; null if there is none. */
export type FindAttached = (name: string) => Uint8Array | null;

/** A HAR's text and the files beside it. */
export interface HarFile {
  readonly text: string;
  readonly attached: FindAttached;
}

/**
 * The HAR in a file: as it is, compressed with gzip (`.har.gz`) or zlib (mitmproxy's `.zhar`), or in a ZIP archive with
 * the files it names (Playwright's `.har.zip`). The content decides, not the file's name.
 *
 * @param attached finds files beside this one
 * @throws HarProblem if the archive is damaged or holds no HAR
 */
export function openHar(bytes: Uint8Array, attached: FindAttached = () => null): HarFile[] {
  try {
    if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return harsInZip(bytes);
    if (startsWith(bytes, [0x1f, 0x8b])) return [{ text: textOfFile(gunzipSync(bytes)), attached }];
    if (isZlib(bytes)) return [{ text: textOfFile(unzlibSync(bytes)), attached }];
    return [{ text: textOfFile(bytes), attached }];
  } catch (error) {
    if (error instanceof HarProblem) throw error;
    throw new HarProblem(`cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function harsInZip(bytes: Uint8Array): HarFile[] {
  const files = unzipSync(bytes);
  const hars = Object.keys(files).filter((name) => name.endsWith('.har'));
  if (hars.length === 0) throw new HarProblem('is an archive without a .har file');
  return hars.map((har) => {
    const folder = har.slice(0, har.lastIndexOf('/') + 1);
    return {
      text: textOfFile(files[har] as Uint8Array),
      attached: (name) => (Object.hasOwn(files, folder + name) ? (files[folder + name] ?? null) : null),
    };
  });
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** A zlib header is a multiple of 31 and begins with 0x78 for the usual window (RFC 1950, section 2.2). */
function isZlib([method, flags]: Uint8Array): boolean {
  return method === 0x78 && flags !== undefined && (0x7800 + flags) % 31 === 0;
}
