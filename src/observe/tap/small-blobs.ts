import { copiedBytes, getOwnPropertyDescriptor, isArray, plainMember, setPrototypeOf, uncurried } from './natives.ts';
import { replace } from './stand-in.ts';
import type { SaidBody } from './words.ts';

/**
 * Bytes of a Blob that is remembered as what it was made of. Whatever leaves while a page goes away is smaller (beacons
 * and keepalive requests may have 64 KiB in flight: Fetch, §5.6), and then there is no time to read a Blob.
 */
const mostBytes = 64 * 1024;

interface Made {
  /** Null where it is too large, or not known. */
  readonly parts: ReadonlyArray<string | ArrayBuffer> | null;
  /** How its text begins, where it begins with a string. */
  readonly head: string | null;
}

const made = new WeakMap<object, Made>();
const madeOf = uncurried(WeakMap.prototype.get) as (map: typeof made, key: object) => Made | undefined;
const remember = uncurried(WeakMap.prototype.set) as (map: typeof made, key: object, value: Made) => unknown;
const substring = uncurried(String.prototype.substring);

/** Remembers what small Blobs and Files are made of from now on. */
export function rememberSmallBlobs(scope: typeof globalThis): void {
  for (const name of ['Blob', 'File'] as const) {
    replace(scope, name, {
      after(blob, args) {
        const endings = plainMember(args[name === 'Blob' ? 1 : 2], 'endings');
        if (endings === undefined) remember(made, blob as object, partsOf(args[0]));
      },
    });
  }
  // A File's constructor inherits from the Blob's, and is to go on doing so.
  setPrototypeOf(scope.File, scope.Blob);
}

/** A Blob as it can be told at once where it is small, else the Blob itself, to be read later. */
export function saidBlob(blob: Blob): SaidBody {
  const parts = madeOf(made, blob)?.parts;
  return parts ? { parts } : blob;
}

/** The first characters of a Blob that was made of strings; null where they are not known. */
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
