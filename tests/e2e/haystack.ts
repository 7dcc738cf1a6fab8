import { gunzipSync } from 'node:zlib';
import type { Received } from '../../demo/sink.ts';

/**
 * All texts in requests: values of headers, addresses and bodies, as they were sent (except that gzip is undone) and
 * after undoing each wrapping with Node's own functions. Independent of the product's decoder, so that both can be
 * compared.
 */
export function haystackOf(requests: readonly Received[]): string {
  const texts = new Set<string>();
  for (const { host, path, headers, body } of requests) {
    for (const value of Object.values(headers)) unwrap(String(value), texts);
    unwrap(`https://${host}${path}`, texts);
    unwrap(isGzip(body) ? gunzipSync(body).toString('utf8') : body.toString('utf8'), texts);
  }
  return [...texts].join('\n');
}

const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unwrap(text: string, texts: Set<string>, depth = 0): void {
  if (text === '' || depth > 8 || texts.has(text)) return;
  texts.add(text);
  for (const line of text.split('\n')) {
    try {
      for (const leaf of leavesOf(JSON.parse(line))) unwrap(leaf, texts, depth + 1);
    } catch {
      for (const part of line.split(/[?&#=]/)) unwrapPart(part, texts, depth);
    }
  }
}

function unwrapPart(part: string, texts: Set<string>, depth: number): void {
  const plain = percentDecoded(part.replaceAll('+', ' '));
  if (plain !== part) unwrap(plain, texts, depth + 1);
  if (/^[\w+/-]{16,}={0,2}$/.test(plain)) unwrap(Buffer.from(plain, 'base64').toString('utf8'), texts, depth + 1);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return value === null || value === undefined ? [] : [String(value)];
}
