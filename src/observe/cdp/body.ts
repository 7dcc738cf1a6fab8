import type { Body } from '../observation.ts';
import { fromBase64 } from '../wire.ts';
import type { HeaderMap, RequestData } from './events.ts';

/**
 * The body that an event contains; null if it must be requested. `postData` alone is used only if it is plain ASCII,
 * since the protocol damages other bytes in it.
 */
export function shownBody({ hasPostData, postData, postDataEntries = [] }: RequestData): Body | null {
  const isWhole = postDataEntries.length > 0 && postDataEntries.every(({ bytes }) => bytes !== undefined);
  if (isWhole) return bytesBody(joined(postDataEntries.map(({ bytes = '' }) => fromBase64(bytes))));
  if (postDataEntries.length === 0 && postData !== undefined && /^[\0-\x7f]*$/.test(postData)) {
    return bytesBody(new TextEncoder().encode(postData));
  }
  return hasPostData || postData !== undefined ? null : { kind: 'none' };
}

/** The answer of `Network.getRequestPostData`. */
export interface PostData {
  readonly postData: string;
  readonly base64Encoded?: boolean;
}

/** The body that the browser returned. A text with U+FFFD may have lost bytes. */
export function answeredBody({ postData, base64Encoded = false }: PostData): Body {
  return bytesBody(base64Encoded ? fromBase64(postData) : new TextEncoder().encode(postData));
}

/**
 * The body, checked against the headers of its request. The browser omits the parts of a form that are files on disk,
 * and does not return a body that is such a file. A body that it does not return was a stream if its length was not
 * known before it was sent. A returned body that is shorter than its length is marked with what it `lacks`.
 * @param body null if the browser did not return it
 * @param headers as sent; null if they are not known
 */
export function checkedBody(body: Body | null, headers: HeaderMap | null): Body {
  const length = lengthIn(headers);
  if (body === null) return { kind: 'unreadable', reason: reasonFor(headers, length) };
  if (body.kind !== 'bytes' || length === null || length <= body.bytes.length) return body;
  return { ...body, lacks: isMultipart(headers) ? 'files' : 'rest' };
}

function reasonFor(headers: HeaderMap | null, length: number | null) {
  if (headers === null) return 'hidden-body';
  if (length === null) return 'stream-body';
  return isMultipart(headers) ? 'file-body' : 'hidden-body';
}

function bytesBody(bytes: Uint8Array): Body {
  return bytes.length === 0 ? { kind: 'none' } : { kind: 'bytes', bytes };
}

function isMultipart(headers: HeaderMap | null): boolean {
  return /^multipart\//i.test(headerIn(headers, 'content-type') ?? '');
}

function lengthIn(headers: HeaderMap | null): number | null {
  const length = headerIn(headers, 'content-length')?.trim() ?? '';
  return /^\d+$/.test(length) ? Number(length) : null;
}

/** A header's value, by its name in lower case; null if it is absent. */
export function headerIn(headers: HeaderMap | null, wanted: string): string | null {
  for (const [name, value] of Object.entries(headers ?? {})) if (name.toLowerCase() === wanted) return value;
  return null;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
