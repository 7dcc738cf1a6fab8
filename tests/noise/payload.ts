import { gunzipSync, gzipSync } from 'node:zlib';
import type { Observation } from '../../src/observe/observation.ts';

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Edits the objects and arrays of a payload. */
type EditTree = (tree: Json) => Json;

/** An observation with edited JSON in its body and query, wrapped as before. */
export function withTrees(observation: Observation, edit: EditTree): Observation {
  const { body } = observation;
  const url = new URL(observation.url);
  for (const [name, value] of [...url.searchParams]) {
    const changed = editText(value, edit);
    if (changed !== value) url.searchParams.set(name, changed);
  }
  const address = url.href === new URL(observation.url).href ? observation.url : url.href;
  if (body.kind !== 'bytes') return { ...observation, url: address };
  return { ...observation, url: address, body: { kind: 'bytes', bytes: editBytes(body.bytes, edit) } };
}

function editBytes(bytes: Uint8Array, edit: EditTree): Uint8Array<ArrayBuffer> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return new Uint8Array(gzipSync(editBytes(gunzipSync(bytes), edit)));
  const text = new TextDecoder().decode(bytes);
  if (text.includes('\ufffd')) return new Uint8Array(bytes);
  return new Uint8Array(new TextEncoder().encode(editText(text, edit)));
}

/** Edits texts that are JSON, NDJSON, forms, or one of these in Base64. Others stay the same. */
function editText(text: string, edit: EditTree): string {
  const tree = parsed(text);
  if (tree !== undefined) return JSON.stringify(edit(tree));
  const lines = text.split('\n');
  if (lines.length > 1 && lines.every((line) => line === '' || parsed(line) !== undefined))
    return lines.map((line) => (line === '' ? '' : JSON.stringify(edit(parsed(line) as Json)))).join('\n');
  if (/^[\w$.[\]-]+=/.test(text)) {
    const form = new URLSearchParams(text);
    const pairs = [...form].map(([name, value]) => [name, editText(value, edit)]);
    if (pairs.some(([name, value]) => form.get(name as string) !== value)) return String(new URLSearchParams(pairs));
  }
  if (/^[\w+/]{16,}={0,2}$/.test(text)) {
    const inner = Buffer.from(text, 'base64').toString();
    const changed = inner.includes('\ufffd') ? inner : editText(inner, edit);
    if (changed !== inner) return Buffer.from(changed).toString('base64');
  }
  return text;
}

function parsed(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
