import { hasNoBody, isShown } from './method.ts';
import { bytesIn, copiedBytes, getPrototypeOf, getterOf, hasBrand, isBlob, uncurried } from './natives.ts';
import { saidBlob } from './small-blobs.ts';
import type { SaidBody } from './words.ts';

const entriesOf = uncurried(FormData.prototype.entries);
const nextEntry = uncurried(
  (getPrototypeOf(entriesOf(new FormData())) as FormDataIterator<[string, string | File]>).next as () => IteratorResult<
    [string, string | File]
  >,
);
const parameterCount = getterOf(URLSearchParams.prototype, 'size');
const parameterText = uncurried(URLSearchParams.prototype.toString);

/** A body that the browser shows, or that the page's own object turned into: asking it again could be noticed. */
export const unknownBody: SaidBody = { unreadable: 'hidden-body' };

/**
 * A body that the browser may hide from extensions; null where there is none, though the browser does not say so;
 * undefined for what it shows.
 */
export function hiddenBody(body: unknown, method: string): SaidBody | undefined {
  if (hasNoBody(method)) return undefined;
  if (hasBrand(body, entriesOf as (self: never) => unknown)) return formBody(body as FormData);
  if (import.meta.env.FIREFOX) return undefined;
  if (isBlob(body)) return saidBlob(body);
  if (body === undefined || body === null) return isShown(method) ? undefined : null;
  return isEmpty(body) ? null : isShown(method) ? undefined : plainBody(body);
}

/** What a WebSocket sends: text, bytes that the page may change at once, or a Blob. */
export function messageBody(data: unknown): SaidBody {
  return isBlob(data) ? saidBlob(data) : plainBody(data);
}

/** Empty bodies of these kinds are shown as Chromium shows Blobs: hidden. */
function isEmpty(body: unknown): boolean {
  return body === '' || bytesIn(body) === 0 || (isParameters(body) && parameterCount(body) === 0);
}

function plainBody(body: unknown): SaidBody {
  if (typeof body === 'function') return unknownBody;
  if (typeof body !== 'object' || body === null) return `${body as string}`;
  return isParameters(body) ? parameterText(body) : (copiedBytes(body) ?? unknownBody);
}

function isParameters(body: unknown): body is URLSearchParams {
  return hasBrand(body, parameterCount as (self: never) => unknown);
}

/** Of any form, since what the browser shows of it alone cannot tell whether there are files in it. */
function formBody(form: FormData): SaidBody {
  const entries: Array<readonly [string, string | File]> = [];
  const iterator = entriesOf(form);
  for (let next = nextEntry(iterator as never); !next.done; next = nextEntry(iterator as never)) {
    entries[entries.length] = [next.value[0], next.value[1]];
  }
  return { entries };
}
