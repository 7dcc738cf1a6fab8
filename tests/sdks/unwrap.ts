import { gunzipSync, inflateSync } from 'node:zlib';
import lz from 'lz-string';
import { type ProtobufFields, protobufFields } from './protobuf.ts';
import { bytesOf, type RecordedBytes, type Recording } from './recording.ts';

// Reads recordings for the labels. It deliberately shares no code with Outflow's decoder, which the labels check.

/** One value found in a recording. */
export interface Leaf {
  /** Index of the request, or of the message when `in` is `message`. */
  readonly at: number;
  readonly in: 'url' | 'header' | 'body' | 'message';
  /** Dotted keys with array indexes folded, such as `events[].properties.$email`. */
  readonly path: string;
  readonly value: string;
  /** In a list of keys and values, such as OTLP attributes, the key beside the value. */
  readonly key?: string;
}

/** Every value of a recording, in the order of sending. */
export function leavesOf(recording: Recording): Leaf[] {
  const leaves: Leaf[] = [];
  for (const [at, { url, headers, body }] of recording.requests.entries()) {
    const parsed = new URL(url);
    const gather =
      (where: Leaf['in']): Emit =>
      (path, value, key) =>
        leaves.push({ at, in: where, path, value, ...(key !== undefined && { key }) });
    for (const part of parsed.pathname.split('/').filter(Boolean)) readText(decoded(part), '(path)[]', gather('url'));
    readPairs(parsed.search.slice(1), '', gather('url'));
    for (const [name, value] of Object.entries(headers)) readText(value, name, gather('header'));
    readBody(body, gather('body'));
  }
  for (const [at, { body }] of (recording.messages ?? []).entries()) {
    readBody(body, (path, value) => leaves.push({ at, in: 'message', path, value }));
  }
  return leaves;
}

type Emit = (path: string, value: string, key?: string) => void;

function readBody(body: RecordedBytes, emit: Emit): void {
  if (body.text !== '') readBytes(bytesOf(body), '', emit);
}

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function readTree(tree: unknown, path: string, emit: Emit): void {
  if (tree === null || tree === undefined) return;
  if (Array.isArray(tree)) for (const item of tree) readTree(item, `${path}[]`, emit);
  else if (typeof tree === 'object') readObject(tree as Record<string, unknown>, path, emit);
  else if (typeof tree === 'string') readText(tree, path, emit);
  else emit(path, String(tree));
}

function readObject(tree: Record<string, unknown>, path: string, emit: Emit): void {
  const pair = pairKey(tree);
  for (const [key, value] of Object.entries(tree)) {
    const isPaired = pair !== undefined && /value$/i.test(key);
    readTree(value, joined(path, key), isPaired ? (at, found) => emit(at, found, pair) : emit);
  }
}

/** The key of `{key, value}`, in which form OpenTelemetry and others write attributes. */
function pairKey(tree: Record<string, unknown>): string | undefined {
  const key = tree.key ?? tree.trait_key ?? tree.name;
  return typeof key === 'string' && Object.keys(tree).some((name) => /value$/i.test(name)) ? key : undefined;
}

function readBytes(bytes: Buffer, path: string, emit: Emit): void {
  const inflated = inflatedOf(bytes);
  if (inflated !== null) readBytes(inflated, path, emit);
  else if (bytes.subarray(0, 2).toString() === '--' && bytes.includes('form-data')) readMultipart(bytes, path, emit);
  else if (isText(bytes)) readText(bytes.toString(), path, emit);
  else if (bytes[0] === 0x7b) readEnvelope(bytes, path, emit);
  else {
    const fields = protobufFields(bytes);
    if (fields !== null) readProtobuf(fields, path, emit);
    else for (const run of printable(bytes)) emit(`${path}(text)[]`, run);
  }
}

/** Inflates compressed bytes, recognised by their first two bytes. */
function inflatedOf(bytes: Buffer): Buffer | null {
  const [first, second = 0] = bytes;
  try {
    if (first === 0x1f && second === 0x8b) return gunzipSync(bytes, { finishFlush: 2 });
    if (first === 0x78 && ((first << 8) | second) % 31 === 0) return inflateSync(bytes, { finishFlush: 2 });
  } catch {
    return null;
  }
  return null;
}

function isText(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString(), 'utf8').equals(bytes);
}

/** Fields are named by their numbers; a repeated field is a list. */
function readProtobuf(fields: ProtobufFields, path: string, emit: Emit): void {
  const numbers = fields.map(([number]) => number);
  for (const [number, value] of fields) {
    const isRepeated = numbers.indexOf(number) !== numbers.lastIndexOf(number);
    const place = `${joined(path, String(number))}${isRepeated ? '[]' : ''}`;
    if (Buffer.isBuffer(value)) emit(place, value.toString('hex'));
    else if (typeof value === 'object') readProtobuf(value.fields, place, emit);
    else emit(place, String(value));
  }
}

/** Readable texts in bytes of a vendor's own format. */
function printable(bytes: Buffer): string[] {
  const runs = bytes.toString().match(/[\p{L}\p{N}\p{P}\p{S} ]{4,}/gu) ?? [];
  return runs.flatMap((run) => run.split('\uFFFD')).filter((run) => run.length > 3);
}

/** The texts in New Relic's "bel" lines: separated by commas and semicolons, each after a quote. */
function belTexts(text: string): string[] {
  return text.split(/(?<!\\)[,;]/).flatMap((part) => {
    const quoted = part.replace(/^!+/, '');
    return quoted.startsWith("'") ? [quoted.slice(1).replaceAll('\\', '')] : [];
  });
}

/** The parts of multipart/form-data by name, including files. */
function readMultipart(bytes: Buffer, path: string, emit: Emit): void {
  const text = bytes.toString('latin1');
  const boundary = text.slice(0, text.indexOf('\r\n'));
  for (const part of text.split(boundary).slice(1, -1)) {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, end);
    const name = /\bname="([^"]*)"/.exec(head)?.[1] ?? '';
    const file = /\bfilename="([^"]*)"/.exec(head)?.[1];
    if (file !== undefined) emit(joined(joined(path, name), 'filename'), file);
    readBytes(Buffer.from(part.slice(end + 4, -2), 'latin1'), joined(path, name), emit);
  }
}

/** Lines of JSON with bytes between them, as in a Sentry envelope with a replay. */
function readEnvelope(bytes: Buffer, path: string, emit: Emit): void {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    const isLine = bytes[start] === 0x7b && end > 0;
    const item = bytes.subarray(start, isLine ? end : bytes.length);
    readBytes(item, `${path}[]`, emit);
    start += item.length + 1;
  }
}

function readText(text: string, path: string, emit: Emit): void {
  if (text.trim() === '') return;
  const tree = jsonOf(text);
  const packed = tree === undefined ? packedOf(text) : null;
  if (tree !== undefined) readTree(tree, path, emit);
  else if (packed !== null) readBytes(packed, path, emit);
  else if (/^bel\.\d;/.test(text)) for (const found of belTexts(text)) readText(found, `${path}(bel)[]`, emit);
  else if (isForm(text)) readPairs(text, path, emit);
  else emit(path, text);
}

function isForm(text: string): boolean {
  return /^[\w.$%[\]-]+=[^\s&]*(?:&[\w.$%[\]-]*=[^\s&]*)*$/.test(text) && (text.includes('&') || !/=+$/.test(text));
}

/** JSON, or one JSON text per line. */
function jsonOf(text: string): unknown {
  const trimmed = text.trim();
  if (!/^[[{"]/.test(trimmed)) return undefined;
  try {
    return JSON.parse(trimmed);
  } catch {
    const lines = trimmed.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) return undefined;
    const parsed = lines.map((line) => (/^[[{]/.test(line) ? parsedOr(line) : line));
    return typeof parsed[0] === 'object' ? parsed : undefined;
  }
}

function parsedOr(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

/** Bytes in a string: base64, reversed base64, lz-string, or one character per compressed byte. */
function packedOf(text: string): Buffer | null {
  const isLatin1 = !/[^\p{ASCII}\u0080-\u00ff]/u.test(text);
  if (isLatin1 && (text.startsWith('x') || text.startsWith('\u001f'))) {
    const inflated = inflatedOf(Buffer.from(text, 'latin1'));
    if (inflated !== null) return inflated;
  }
  if (text.length >= 12 && /^=*[\w+/-]+={0,2}$/.test(text)) {
    const backwards = text.startsWith('=') || !text.endsWith('=') ? [...text].reverse().join('') : null;
    for (const candidate of [text, backwards]) {
      const bytes = candidate === null ? null : Buffer.from(candidate, 'base64');
      if (bytes !== null && (inflatedOf(bytes) !== null || isReadable(bytes))) return bytes;
    }
    const lzText = text.length > 40 ? lz.decompressFromBase64(text) : null;
    if (lzText && /^[[{]/.test(lzText) && jsonOf(lzText) !== undefined) return Buffer.from(lzText);
  }
  return null;
}

/** Whether bytes are readable text: JSON, or a plain line. */
function isReadable(bytes: Buffer): boolean {
  if (!isText(bytes)) return false;
  const text = bytes.toString();
  return jsonOf(text) !== undefined || (text.length > 8 && /^[\x20-\x7e]+$/.test(text) && /[ :@=]/.test(text));
}

function readPairs(text: string, path: string, emit: Emit): void {
  const pairs = text.split('&').filter((pair) => pair !== '');
  const names = pairs.map((pair) => decoded(pair.split('=')[0] ?? ''));
  for (const [index, pair] of pairs.entries()) {
    const name = names[index] ?? '';
    const isRepeated = names.indexOf(name) !== names.lastIndexOf(name);
    const key = joined(path, pair.includes('=') ? name : '(query)');
    const value = pair.includes('=') ? pair.slice(pair.indexOf('=') + 1) : pair;
    readText(decoded(value.replaceAll('+', ' ')), isRepeated ? `${key}[]` : key, emit);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
