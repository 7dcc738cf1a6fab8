import type { BodySnapshot } from '../protocol.ts';
import { copiedBytes, getOwnPropertyDescriptor, isArray, plainMember, setPrototypeOf, uncurried } from './natives.ts';
import { replace } from './stand-in.ts';

/**
 * Limit: bytes of a Blob whose parts are kept. A character of a string counts as one byte. There is no time to read a
 * Blob while a page is closing, and all requests of that moment are smaller: beacons and keepalive requests are limited
 * to 64 KiB in flight (Fetch, §5.6).
 */
const mostBytes = 64 * 1024;

/** What is known of a Blob that the page made. */
interface Made {
  /** Its parts; null if they are too large, or not known. */
  readonly parts: ReadonlyArray<string | ArrayBuffer> | null;
  /** Its first characters, if its first part is a string. */
  readonly head: string | null;
}

const made = new WeakMap<object, Made>();
const madeOf = uncurried(WeakMap.prototype.get) as (map: typeof made, key: object) => Made | undefined;
const remember = uncurried(WeakMap.prototype.set) as (map: typeof made, key: object, value: Made) => unknown;
const substring = uncurried(String.prototype.substring);

/** Keeps the parts of small Blobs and Files from now on. */
export function rememberSmallBlobs(scope: typeof globalThis): void {
  // `optionsAt`: position of the options among the constructor's arguments.
  const rememberMade = (name: 'Blob' | 'File', optionsAt: number) =>
    replace(scope, name, {
      after(blob, args) {
        const endings = plainMember(args[optionsAt], 'endings');
        if (endings === undefined) remember(made, blob as object, partsOf(args[0]));
      },
    });
  rememberMade('Blob', 1);
  rememberMade('File', 2);
  // `File` still inherits from the native `Blob`, and must inherit from its stand-in.
  setPrototypeOf(scope.File, scope.Blob);
}

/** The parts of a small Blob, which can be reported at once; otherwise the Blob itself, which the relay reads later. */
export function blobSnapshot(blob: Blob): BodySnapshot {
  const parts = madeOf(made, blob)?.parts;
  return parts ? { parts } : blob;
}

/** The first characters of a Blob whose first part is a string; null if they are not known. */
export function headOf(blob: Blob): string | null {
  return madeOf(made, blob)?.head ?? null;
}

function partsOf(source: unknown): Made {
  const parts: Array<string | ArrayBuffer> = [];
  if (!isArray(source)) return { parts: null, head: null };
  let bytes = 0;
  for (let at = 0; at < source.length; at += 1) {
    const part: unknown = getOwnPropertyDescriptor(source, at)?.value;
    const copy = typeof part === 'string' ? part : copiedBytes(part, mostBytes - bytes);
    bytes += copy === null ? mostBytes : typeof copy === 'string' ? copy.length : copy.byteLength;
    if (copy === null || bytes > mostBytes) return { parts: null, head: headIn(source) };
    parts[at] = copy;
  }
  return { parts, head: headIn(source) };
}

function headIn(parts: readonly unknown[]): string | null {
  const first: unknown = getOwnPropertyDescriptor(parts, 0)?.value;
  return typeof first === 'string' ? substring(first, 0, 256) : null;
}
