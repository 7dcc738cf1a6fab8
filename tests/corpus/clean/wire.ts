import { deflateSync, gzipSync } from 'node:zlib';

/** The UTF-8 bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** base64 (RFC 4648 §4). */
export function base64Of(content: string | Uint8Array): string {
  return Buffer.from(content).toString('base64');
}

/** base64url without padding (RFC 4648 §5). */
export function base64urlOf(content: string | Uint8Array): string {
  return Buffer.from(content).toString('base64url');
}

/** A JSON body. */
export function json(tree: unknown): Uint8Array {
  return bytesOf(JSON.stringify(tree));
}

/** A gzipped JSON body. */
export function gzippedJson(tree: unknown): Uint8Array {
  return new Uint8Array(gzipSync(JSON.stringify(tree)));
}

/** zlib of a text, in base64url, in which form Pendo sends JSON in an address. */
export function deflatedBase64url(text: string): string {
  return base64urlOf(new Uint8Array(deflateSync(text)));
}

/** JSON texts, one per line. */
export function ndjson(trees: readonly unknown[]): Uint8Array {
  return bytesOf(trees.map((tree) => JSON.stringify(tree)).join('\n'));
}

/** An `application/x-www-form-urlencoded` body. */
export function form(entries: Readonly<Record<string, string>>): Uint8Array {
  return bytesOf(query(entries));
}

/** A query string without its `?`. */
export function query(entries: Readonly<Record<string, string>>): string {
  return new URLSearchParams(entries).toString();
}

/** Keys under a prefix, as in `ep.name` and `cd[name]`. */
export function renamed(
  entries: Readonly<Record<string, string>>,
  rename: (key: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [rename(key), value]));
}

/** A protobuf message (https://protobuf.dev/programming-guides/encoding) of texts, integers and doubles. */
export function protobuf(fields: ReadonlyArray<string | number>): Uint8Array {
  const bytes: number[] = [];
  for (const [at, value] of fields.entries()) {
    if (typeof value === 'string') {
      const text = bytesOf(value);
      bytes.push(((at + 1) << 3) | 2, text.length, ...text);
    } else if (Number.isInteger(value)) {
      bytes.push((at + 1) << 3, ...varint(value));
    } else {
      bytes.push(((at + 1) << 3) | 1, ...new Uint8Array(Float64Array.of(value).buffer));
    }
  }
  return Uint8Array.from(bytes);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}
