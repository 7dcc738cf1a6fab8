import { type Body, type FormEntry, FormFile, type UnreadableReason } from './observation.ts';

/** A body as JSON: what a relay sends to the background, and what the journal keeps in memory. */
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

/** @throws DOMException if base64 is malformed */
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

/** Small enough for a function's arguments, and a multiple of three. */
const chunk = 0x6000;

/** Base64 (RFC 4648, §4). Browsers of the last year have a function of their own, which is much faster. */
export function toBase64(bytes: Uint8Array): string {
  return (bytes as { toBase64?: () => string }).toBase64?.() ?? toBase64InChunks(bytes);
}

export function toBase64InChunks(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    // A typed array is a list of arguments; spread, it would be iterated.
    text += btoa(String.fromCharCode.apply(null, bytes.subarray(at, at + chunk) as unknown as number[]));
  }
  return text;
}

export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
