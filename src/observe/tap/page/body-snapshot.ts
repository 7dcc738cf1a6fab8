import type { BodySnapshot } from '../protocol.ts';
import { hasNoBody, isBodyShown } from './method.ts';
import { bytesIn, copiedBytes, getPrototypeOf, getterOf, hasBrand, isBlob, uncurried } from './natives.ts';
import { blobSnapshot } from './small-blobs.ts';

const entriesOf = uncurried(FormData.prototype.entries);
const nextEntry = uncurried(
  (getPrototypeOf(entriesOf(new FormData())) as FormDataIterator<[string, string | File]>).next as () => IteratorResult<
    [string, string | File]
  >,
);
const parameterCount = getterOf(URLSearchParams.prototype, 'size');
const parameterText = uncurried(URLSearchParams.prototype.toString);

/**
 * Represents a body that the tap does not read: the browser shows it, or it is an object that the native function
 * converts to a text. The page could notice a second conversion.
 */
export const unknownBody: BodySnapshot = { unreadable: 'hidden-body' };

/**
 * A body that the browser may hide from extensions; null if the body is absent or empty and the browser does not show
 * that; undefined if the browser shows the body, or if the method has none.
 */
export function hiddenBody(body: unknown, method: string): BodySnapshot | undefined {
  if (hasNoBody(method)) return undefined;
  if (hasBrand(body, entriesOf as (self: never) => unknown)) return formBody(body as FormData);
  if (import.meta.env.FIREFOX) return undefined;
  if (isBlob(body)) return blobSnapshot(body);
  if (body === undefined || body === null) return isBodyShown(method) ? undefined : null;
  return isEmpty(body) ? null : isBodyShown(method) ? undefined : plainBody(body);
}

/** A WebSocket's message: text, a Blob, or a copy of bytes, since the page may change them afterwards. */
export function messageBody(data: unknown): BodySnapshot {
  return isBlob(data) ? blobSnapshot(data) : plainBody(data);
}

/** Chromium shows empty bodies of these types as hidden, like Blobs. */
function isEmpty(body: unknown): boolean {
  return body === '' || bytesIn(body) === 0 || (isParameters(body) && parameterCount(body) === 0);
}

function plainBody(body: unknown): BodySnapshot {
  if (typeof body === 'function') return unknownBody;
  if (typeof body !== 'object' || body === null) return `${body as string}`;
  return isParameters(body) ? parameterText(body) : (copiedBytes(body) ?? unknownBody);
}

function isParameters(body: unknown): body is URLSearchParams {
  return hasBrand(body, parameterCount as (self: never) => unknown);
}

/** All forms are reported, since the browser does not show whether they have files. */
function formBody(form: FormData): BodySnapshot {
  const entries: Array<readonly [string, string | File]> = [];
  const iterator = entriesOf(form);
  for (let next = nextEntry(iterator as never); !next.done; next = nextEntry(iterator as never)) {
    entries[entries.length] = [next.value[0], next.value[1]];
  }
  return { entries };
}
