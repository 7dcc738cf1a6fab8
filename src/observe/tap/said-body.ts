import { copiedBytes, getPrototypeOf, hasBrand, isBlob, uncurried } from './natives.ts';
import { saidBlob } from './small-blobs.ts';
import type { SaidBody } from './words.ts';

const entriesOf = uncurried(FormData.prototype.entries);
const nextEntry = uncurried(
  (getPrototypeOf(entriesOf(new FormData())) as FormDataIterator<[string, string | File]>).next as () => IteratorResult<
    [string, string | File]
  >,
);

/** A body that the browser may hide from extensions; undefined for what it shows, or for no body at all. */
export function hiddenBody(body: unknown): SaidBody | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if (isBlob(body)) return import.meta.env.FIREFOX ? undefined : saidBlob(body);
  return hasBrand(body, entriesOf as (self: never) => unknown) ? formWithFiles(body as FormData) : undefined;
}

/** What a WebSocket sends: text, bytes that the page may change at once, or a Blob. */
export function messageBody(data: unknown): SaidBody {
  if (typeof data !== 'object' || data === null) return typeof data === 'function' ? unknownText : `${data as string}`;
  return isBlob(data) ? saidBlob(data) : (copiedBytes(data) ?? unknownText);
}

/** What the page's own object turned into: asking it again could be noticed. */
const unknownText: SaidBody = { unreadable: 'hidden-body' };

/** In Firefox any form: there the browser's word alone cannot tell whether it has files. */
function formWithFiles(form: FormData): SaidBody | undefined {
  const entries: Array<readonly [string, string | File]> = [];
  const iterator = entriesOf(form);
  let hasFile = false;
  for (let next = nextEntry(iterator as never); !next.done; next = nextEntry(iterator as never)) {
    const value = next.value[1];
    if (typeof value !== 'string') hasFile = true;
    entries[entries.length] = [next.value[0], value];
  }
  return hasFile || import.meta.env.FIREFOX ? { entries } : undefined;
}
