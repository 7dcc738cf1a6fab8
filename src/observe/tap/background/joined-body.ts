import { type Body, type FormEntry, FormFile, type UnreadableReason } from '../../observation.ts';
import { hollowMultipart, leadingBoundary, multipartEntries, withLineBreaks } from '../../web-request/multipart.ts';

/**
 * Reasons for an unreadable body that a page's notice can resolve: hidden bodies, files known by name only, and WebSockets
 * that no tap has reported.
 */
const hiddenReasons: ReadonlySet<UnreadableReason> = new Set([
  'blob-body',
  'stream-body',
  'file-body',
  'hidden-body',
  'socket-messages',
]);

/** Whether the browser hides a body, or a part of it. */
export function isHidden(body: Body): boolean {
  if (body.kind === 'unreadable') return hiddenReasons.has(body.reason);
  return body.kind !== 'none' && (body.lacks === 'files' || body.lacks === 'maybe-files');
}

/**
 * Completes the body that the browser showed with the body that the page reported. Only what the browser hides is taken
 * from the page; if the browser shows a part, the page's body must agree with it.
 */
export function joinedBody(shown: Body, said: Body): Body {
  if (!isHidden(shown)) return shown;
  if (said.kind === 'unreadable') return saysMore(shown, said.reason) ? said : shown;
  if (shown.kind === 'unreadable') return shown.reason === 'socket-messages' ? said : { ...said, said: true };
  if (shown.kind === 'none') return shown;
  const entries = entriesOf(said);
  if (entries === null || !agrees(shown, entries)) return { ...shown, lacks: 'files' };
  const files = entries.flatMap(([, value]) => (typeof value === 'string' ? [] : [value]));
  if (files.length === 0) return withoutLack(shown);
  return { ...said, said: true, ...(files.some(({ bytes }) => bytes === null) && { lacks: 'files' as const }) };
}

/** Whether a page's body may be the one that the browser showed. */
export function mayBeOf(shown: Body, said: Body): boolean {
  if (shown.kind !== 'form' && shown.kind !== 'bytes') return true;
  const entries = entriesOf(said);
  return entries !== null && agrees(shown, entries);
}

/** Whether the page's reason is more precise than the browser's. */
function saysMore(shown: Body, reason: UnreadableReason): boolean {
  return shown.kind === 'unreadable' && reason !== 'hidden-body';
}

function withoutLack(body: Extract<Body, { kind: 'bytes' | 'form' }>): Body {
  const { lacks, ...whole } = body;
  return whole;
}

function entriesOf(said: Body): readonly FormEntry[] | null {
  if (said.kind === 'form') return said.entries;
  return said.kind === 'bytes' ? multipartEntries(said.bytes) : null;
}

/** Whether a form has all values that the browser showed, and beyond them only the content of files. */
function agrees(shown: Extract<Body, { kind: 'bytes' | 'form' }>, entries: readonly FormEntry[]): boolean {
  if (shown.kind === 'form') return sameLines(valuesByName(shown.entries), valuesByName(entries));
  const boundary = leadingBoundary(shown.bytes);
  return boundary !== null && sameBytes(shown.bytes, hollowMultipart(entries, boundary));
}

/** Names and values; a file's value is its name. Sorted by name, since Chromium groups the values of one name. */
function valuesByName(entries: readonly FormEntry[]): string[] {
  const named = entries.map(([name, value], at) => ({
    name: sent(name),
    value: value instanceof FormFile ? value.name : sent(value),
    at,
  }));
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.at - b.at));
  return named.flatMap(({ name, value }) => [name, value]);
}

/** A text as forms send it: CRLF line breaks, no lone surrogates. */
function sent(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(withLineBreaks(text)));
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at]);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
