import { type Body, FormFile, type Observation, type UnreadableReason } from '../observe/observation.ts';
import { base64 } from './codecs/base64.ts';
import { type Codec, OverBudget, type Payload } from './codecs/codec.ts';
import { entryTree, form } from './codecs/form.ts';
import { gzip } from './codecs/gzip.ts';
import { json } from './codecs/json.ts';
import { multipart } from './codecs/multipart.ts';
import { ndjson } from './codecs/ndjson.ts';
import { plainForm } from './codecs/plain-form.ts';
import { url, urlParameters } from './codecs/url.ts';
import type { Field, FieldLocation, Segment } from './field.ts';

/** Exact formats before guesses. */
const byteCodecs: readonly Codec<Uint8Array>[] = [gzip, multipart];
const textCodecs: readonly Codec<string>[] = [json, ndjson, url, base64, plainForm, form];

/** What one observation may cost. Beyond it, what was read so far is kept and the rest is reported as too large. */
export interface Budget {
  /** Wrappings inside one another. */
  readonly depth: number;
  /** Bytes produced by inflating, over the whole observation. */
  readonly bytes: number;
  readonly fields: number;
}

const defaultBudget: Budget = { depth: 8, bytes: 32 * 1024 * 1024, fields: 20_000 };

export interface Decoded {
  readonly fields: readonly Field[];
  /** Why something in it could not be read; null when everything was. */
  readonly unreadable: UnreadableReason | null;
}

/**
 * Every value in an observation's URL and body, with its path and what wrapped it. Never throws: what cannot be read
 * is named in `unreadable`.
 */
export function decode(observation: Observation, budget: Budget = defaultBudget): Decoded {
  const reader = new Reader(budget);
  const body = observation.transport === 'websocket' ? 'message' : 'body';
  // A message's URL and headers left with its WebSocket's handshake, which is an observation of its own.
  if (body === 'body') {
    reader.readUrl(observation.url);
    reader.readHeaders(observation.headers);
  }
  reader.readBody(observation.body, body);
  return { fields: reader.fields, unreadable: reader.unreadable };
}

/** Where the reader stands: location, path and wrappings so far. */
interface Place {
  readonly location: FieldLocation;
  readonly segments: readonly Segment[];
  readonly encoding: readonly string[];
}

class Reader {
  readonly fields: Field[] = [];
  unreadable: UnreadableReason | null = null;
  readonly #budget: Budget;
  #bytesLeft: number;

  constructor(budget: Budget) {
    this.#budget = budget;
    this.#bytesLeft = budget.bytes;
  }

  readUrl(address: string): void {
    if (!URL.canParse(address)) return;
    const parsed = new URL(address);
    const place: Place = { location: 'url', segments: [], encoding: [] };
    for (const [index, part] of parsed.pathname.split('/').filter(Boolean).entries()) {
      this.#guarded(() => this.#text(percentDecoded(part), { ...place, segments: ['(path)', index] }));
    }
    this.#guarded(() => this.#tree(urlParameters(parsed), place));
  }

  readHeaders(headers: Observation['headers']): void {
    const place: Place = { location: 'header', segments: [], encoding: [] };
    const entries = headers.map(([name, value]) => [name, name === 'cookie' ? cookies(value) : value] as const);
    this.#guarded(() => this.#tree(new Map<string, unknown>(entries), place));
  }

  readBody(body: Body, location: FieldLocation): void {
    const place: Place = { location, segments: [], encoding: [] };
    if (body.kind === 'unreadable') this.unreadable ??= body.reason;
    if (body.kind === 'bytes') this.#guarded(() => this.#bytes(body.bytes, place));
    if ('lacks' in body && body.lacks === 'files') this.unreadable ??= 'file-body';
    if ('lacks' in body && body.lacks === 'rest') this.unreadable ??= 'too-large';
    if (body.kind === 'form') this.#guarded(() => this.#tree(entryTree(body.entries), wrapped(place, 'form')));
  }

  #guarded(read: () => void): void {
    try {
      read();
    } catch (error) {
      this.unreadable ??= error instanceof OverBudget ? 'too-large' : 'undecodable';
    }
  }

  #read(payload: Payload, place: Place): void {
    if (payload.kind === 'bytes') this.#bytes(payload.bytes, place);
    else if (payload.kind === 'text') this.#text(payload.text, place);
    else this.#tree(payload.tree, place);
  }

  #bytes(bytes: Uint8Array, place: Place): void {
    if (this.#unwrap(byteCodecs, bytes, place)) return;
    const text = utf8Text(bytes);
    if (text === null) this.unreadable ??= 'undecodable';
    else this.#text(text, place);
  }

  #text(text: string, place: Place): void {
    if (text.trim() === '') return;
    if (!this.#unwrap(textCodecs, text, place) || url.accepts(text)) this.#emit(text, place);
  }

  /** Reads the input through the first codec that makes something of it; false when none does. */
  #unwrap<Input>(codecs: readonly Codec<Input>[], input: Input, place: Place): boolean {
    for (const codec of codecs) {
      if (!codec.accepts(input)) continue;
      if (place.encoding.length >= this.#budget.depth) {
        this.unreadable ??= 'too-large';
        return false;
      }
      const payload = this.#attempt(codec, input);
      if (payload === null) continue;
      if (payload.kind === 'bytes') this.#bytesLeft -= payload.bytes.length;
      this.#read(payload, wrapped(place, codec.name));
      return true;
    }
    return false;
  }

  #attempt<Input>(codec: Codec<Input>, input: Input): Payload | null {
    try {
      return codec.decode(input, { bytes: this.#bytesLeft });
    } catch (error) {
      if (error instanceof OverBudget) throw error;
      this.unreadable ??= 'undecodable';
      return null;
    }
  }

  /** Walks a parsed structure without recursion, so that no depth of nesting can exhaust the stack. */
  #tree(root: unknown, place: Place): void {
    const stack: Array<readonly [value: unknown, segments: readonly Segment[]]> = [[root, place.segments]];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const [value, segments] = next;
      if (typeof value === 'string') this.#text(value, { ...place, segments });
      else if (typeof value === 'number' || typeof value === 'boolean')
        this.#emit(String(value), { ...place, segments });
      else if (value instanceof FormFile) this.#file(value, { ...place, segments });
      else if (typeof value === 'object' && value !== null) {
        for (const [key, child] of entriesOf(value).reverse()) stack.push([child, [...segments, key]]);
      }
    }
  }

  /** A file's name, and what is in it where that is text or a format we know: pictures and the like say nothing here. */
  #file({ name, type, bytes }: FormFile, place: Place): void {
    if (name !== '') this.#emit(name, { ...place, segments: [...place.segments, 'filename'] });
    if (bytes === null) this.unreadable ??= 'file-body';
    else if (!/^(?:image|audio|video|font)\//.test(type)) this.#bytes(bytes, place);
  }

  #emit(value: string, { location, segments, encoding }: Place): void {
    if (this.fields.length >= this.#budget.fields) throw new OverBudget(`more than ${this.#budget.fields} fields`);
    this.fields.push({ location, segments, value, encoding });
  }
}

/** `name=value` pairs of a Cookie header (RFC 6265, §4.2.1). */
function cookies(header: string): Map<string, string | string[]> {
  const pairs = header.split(/;\s*/).map((pair) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
    return [name, value] as const;
  });
  return entryTree(pairs);
}

function wrapped(place: Place, codec: string): Place {
  return { ...place, encoding: [...place.encoding, codec] };
}

function entriesOf(value: object): Array<readonly [Segment, unknown]> {
  if (Array.isArray(value)) return [...value.entries()];
  return value instanceof Map ? [...value] : Object.entries(value);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function utf8Text(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
