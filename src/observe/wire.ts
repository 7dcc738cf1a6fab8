import { type Body, type FormEntry, FormFile, type UnreadableReason } from './observation.ts';

/** A body as JSON: for messages from a relay to the background, and for the journals. */
export type WireBody =
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly entries: ReadonlyArray<readonly [name: string, value: string | WireFile]> }
  | { readonly unreadable: UnreadableReason }
  | null;

interface WireFile {
  readonly file: string;
  readonly type: string;
  /** Null if the bytes are not known. */
  readonly base64: string | null;
}

/** A body as JSON. Its members `lacks` and `said` are not included. */
export function toWire(body: Body): WireBody {
  switch (body.kind) {
    case 'none':
      return null;
    case 'bytes':
      return { base64: toBase64(body.bytes) };
    case 'form':
      return { entries: body.entries.map(([name, value]) => [name, wireValue(value)] as const) };
    case 'unreadable':
      return { unreadable: body.reason };
  }
}

/**
 * A body from JSON.
 *
 * @throws DOMException if base64 is malformed
 */
export function fromWire(wire: WireBody): Body {
  if (wire === null) return { kind: 'none' };
  if ('text' in wire) return { kind: 'bytes', bytes: new TextEncoder().encode(wire.text) };
  if ('base64' in wire) return { kind: 'bytes', bytes: fromBase64(wire.base64) };
  if ('unreadable' in wire) return { kind: 'unreadable', reason: wire.unreadable };
  return { kind: 'form', entries: wire.entries.map(([name, value]) => [name, plainValue(value)] as const) };
}

function wireValue(value: FormEntry[1]): string | WireFile {
  if (typeof value === 'string') return value;
  return { file: value.name, type: value.type, base64: value.bytes && toBase64(value.bytes) };
}

function plainValue(value: string | WireFile): FormEntry[1] {
  if (typeof value === 'string') return value;
  return new FormFile(value.file, value.type, value.base64 === null ? null : fromBase64(value.base64));
}

/** Number of bytes that are converted at a time: small enough for a function's arguments, and a multiple of three. */
const chunk = 0x6000;

/**
 * Base64 of bytes (RFC 4648, §4). Uses the browser's `Uint8Array.prototype.toBase64` if it exists: it is much faster.
 */
export function toBase64(bytes: Uint8Array): string {
  return (bytes as { toBase64?: () => string }).toBase64?.() ?? toBase64InChunks(bytes);
}

/** {@link toBase64} for browsers without a function of their own. */
export function toBase64InChunks(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    // `apply` takes the typed array as the list of arguments, without iterating over it.
    text += btoa(String.fromCharCode.apply(null, bytes.subarray(at, at + chunk) as unknown as number[]));
  }
  return text;
}

/**
 * The bytes of base64.
 *
 * @throws DOMException if it is malformed
 */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
