import { type Body, FormFile, type Observation, type UnreadableReason } from '../observe/observation.ts';
import { parsedUrl } from '../parsed-url.ts';
import { atOnce, createPace, type Steps } from '../steps.ts';
import {
  type BytesCodec,
  type Codec,
  type CodecLimits,
  firstGuess,
  OverBudget,
  type Payload,
  textTurn,
} from './codecs/codec.ts';
import { entryTree } from './codecs/form.ts';
import { accepts, bytesCodecs, firstCodecFor, isWrapped } from './codecs/index.ts';
import { isCompressed } from './codecs/inflate.ts';
import { otherReading } from './codecs/percent.ts';
import { pathParts, urlParameters } from './codecs/url.ts';
import { plain, wrappedIn } from './encodings.ts';
import type { Container, Field, FieldLocation, RecordedKind } from './field.ts';
import { objectsAround } from './form-name.ts';
import { NamedList, Recorded } from './formats/format.ts';
import { formats } from './formats/index.ts';
import { type Look, lookAt } from './look.ts';
import { isLossy, wasCompressed } from './lossy.ts';
import { isOpaque } from './opaque.ts';
import { type Path, rootPath, type Segment } from './path.ts';
import { createRecentSet } from './recent-set.ts';
import { isLatin1Text, isPrintable, latin1Text, piecesOfText, printableText, utf8Text } from './text.ts';

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
 * Every value in an observation's URL, headers and body, with its path and what wrapped it, piece by piece: each step
 * is short, so that other work can run in between. Never throws: what cannot be read is named in
 * `unreadable`.
 */
export function* decoding(observation: Observation, budget: Budget = defaultBudget): Steps<Decoded> {
  const reader = new Reader(budget);
  const body = observation.transport === 'websocket' ? 'message' : 'body';
  reader.addBody(observation.body, body);
  // A message's URL and headers left with its WebSocket's handshake, which is an observation of its own.
  if (body === 'body') {
    reader.addHeaders(observation.headers);
    reader.addUrl(observation.url);
  }
  const isDue = createPace(workAStep);
  while (reader.step()) if (isDue(reader.workDone())) yield;
  return { fields: reader.fields, unreadable: reader.unreadable };
}

/** {@link decoding}, at once. */
export function decode(observation: Observation, budget: Budget = defaultBudget): Decoded {
  return atOnce(decoding(observation, budget));
}

/** Values read between two pauses, and {@link charactersAValue} of them as much as one more. */
const workAStep = 64;
const charactersAValue = 256;

/** Something to read, where it lies and what wrapped it so far. */
interface Task {
  readonly value: unknown;
  readonly location: FieldLocation;
  readonly path: Path;
  readonly within: Container | null;
  readonly encoding: readonly string[];
  /** Objects and arrays around it, whatever wrapped them. */
  readonly depth: number;
}

/** Objects and arrays inside one another. Real payloads nest less than a tenth of it. */
const deepest = 8_192;

/** Fewer characters come out of any bytes by chance. */
const shortestGuess = 7;

/** Bytes of the longest digests. */
const longestDigest = 64;

/** Shorter texts between other bytes are chance, or say nothing. */
const runs = /(?:(?!\ufffd)[\p{L}\p{N}\p{P}\p{S}\p{Zs}]){6,4096}/gu;

const exactBytes = bytesCodecs.filter(({ order }) => order < textTurn);
const otherBytes = bytesCodecs.filter(({ order }) => order > textTurn);

/** The values of one object or array, of which those before `at` were read. */
class Children {
  /** What else lies in it, to be read after all of its texts and numbers. */
  readonly nested: Task[] = [];
  /** Objects that a form's names put fields in, by name. */
  readonly objects = new Map<string, Container>();
  at = 0;

  /** @param keys null for the indexes of a list */
  constructor(
    readonly keys: readonly Segment[] | null,
    readonly count: number,
    readonly valueAt: (at: number) => unknown,
    readonly within: Container,
  ) {}
}

function childrenOf(tree: object, within: Container): Children {
  if (Array.isArray(tree)) return new Children(null, tree.length, (at) => tree[at], within);
  if (tree instanceof Map) {
    const values = [...tree.values()];
    return new Children(Array.from(tree.keys(), String), values.length, (at) => values[at], within);
  }
  if (tree instanceof NamedList) {
    const keys = [...tree.named.keys(), ...tree.rest.keys()];
    const values = [...tree.named.values(), ...tree.rest];
    return new Children(keys, values.length, (at) => values[at], within);
  }
  const keys = Object.keys(tree);
  return new Children(keys, keys.length, (at) => (tree as Record<string, unknown>)[keys[at] as string], within);
}

/** Bytes and characters of what is read in more steps than one. */
const longestAtOnce = 32_768;

/** Bytes that a codec is at work on. */
class Unfinished {
  constructor(
    readonly codec: BytesCodec,
    readonly bytes: Uint8Array,
    readonly steps: Steps<Payload | null>,
  ) {}
}

/** Bytes, and the text that they spell. */
class Spelled {
  constructor(
    readonly bytes: Uint8Array,
    readonly text: string | null,
  ) {}
}

/** A text that was looked at. */
class Seen {
  constructor(
    readonly text: string,
    readonly look: Look,
  ) {}
}

const nothingSeen: Look = { any: 0, every: 0 };

/** Shorter texts are read faster than they are looked up; longer ones are seldom the same twice. */
const shortestKnown = 10;
const longestPlain = 128;

/** Texts in which nothing else is wrapped and nothing was lost: names and states come again in every request. */
const plainTexts = createRecentSet(8_192);

class Reader {
  readonly fields: Field[] = [];
  unreadable: UnreadableReason | null = null;
  readonly #budget: Budget;
  /** Last in, first out; no recursion, so that no depth of nesting can exhaust the stack. */
  readonly #tasks: Task[] = [];
  readonly #limits: CodecLimits;
  #isFull = false;
  #misses = 0;
  #work = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
    this.#limits = { bytes: budget.bytes };
  }

  addUrl(address: string): void {
    const parsed = parsedUrl(address);
    if (parsed === null) {
      this.#miss('undecodable');
      return;
    }
    const parts = pathParts(parsed.pathname);
    const tree: Map<string, unknown> = urlParameters(parsed, parts);
    tree.set(
      '(path)',
      parts.map(({ name }) => name),
    );
    tree.set('(host)', parsed.hostname);
    this.#add(tree, 'url');
  }

  addHeaders(headers: Observation['headers']): void {
    this.#add(new Map(headers.map(([name, value]) => [name, name === 'cookie' ? cookies(value) : value])), 'header');
  }

  addBody(body: Body, location: FieldLocation): void {
    if (body.kind === 'unreadable') this.#miss(body.reason);
    // The form may have files.
    if ('lacks' in body && body.lacks?.endsWith('files')) this.#miss('file-body');
    if ('lacks' in body && body.lacks === 'rest') this.#miss('too-large');
    if (body.kind === 'bytes') this.#add(body.bytes, location);
    if (body.kind === 'form') this.#add(entryTree(body.entries), location, wrappedIn(plain, 'form'));
  }

  /** Reads one thing; false when nothing is left. */
  step(): boolean {
    const task = this.#tasks.pop();
    if (task === undefined) return false;
    this.#work += 1;
    this.#read(task);
    return true;
  }

  /** How much was done since this was asked last. */
  workDone(): number {
    const work = this.#work;
    this.#work = 0;
    return work;
  }

  /** Says that something was not read; the first reason counts. */
  #miss(reason: UnreadableReason): void {
    this.#misses += 1;
    this.unreadable ??= reason;
  }

  #add(value: unknown, location: FieldLocation, encoding: readonly string[] = plain): void {
    this.#tasks.push({ value, location, path: rootPath(), within: null, encoding, depth: 0 });
  }

  /** Reads one thing. What fails on it costs that thing alone; a text stays a field as it is. */
  #read(task: Task): void {
    try {
      this.#take(task);
    } catch (error) {
      this.#miss(error instanceof OverBudget ? 'too-large' : 'undecodable');
      if (typeof task.value === 'string' && !(error instanceof OverBudget)) this.#emit(task.value, task);
    }
  }

  #take(task: Task): void {
    const { value } = task;
    if (typeof value === 'string') this.#text(value, task);
    else if (value instanceof Children) this.#children(value, task);
    else if (value instanceof Seen) this.#text(value.text, task, value.look);
    else if (value instanceof Spelled) this.#spelled(value.bytes, value.text, task);
    else if (value instanceof Unfinished) this.#finish(value, task);
    else if (value instanceof Uint8Array) this.#bytes(value, task);
    else if (value instanceof Recorded) this.#emit(value.value, task, value.kind);
    else if (value instanceof FormFile) this.#file(value, task);
    else if (typeof value === 'object' && value !== null) this.#tree(value, task);
    else if (value !== null && value !== undefined) this.#emit(String(value), task);
  }

  #text(text: string, task: Task, seen?: Look): void {
    this.#work += text.length / charactersAValue;
    const { length } = text;
    const mayBeKnown = this.#mayBeKnown(length, task.encoding);
    if (mayBeKnown && plainTexts.has(text)) {
      this.#emit(text, task);
      return;
    }
    const misses = this.#misses;
    const look = seen ?? lookAt(text);
    if (this.#textThrough(text, task, look) || text.trim() === '') return;
    if (isLossy(text, look)) {
      this.#miss('undecodable');
      if (wasCompressed(text)) return;
    }
    // A whole body that is one opaque blob: its content is unknown.
    if (task.path.above === null && task.location !== 'url' && isOpaque(text)) this.#miss('undecodable');
    if (mayBeKnown && this.#misses === misses) plainTexts.add(text);
    this.#emit(text, task);
  }

  #mayBeKnown(length: number, encoding: readonly string[]): boolean {
    return length >= shortestKnown && length <= longestPlain && encoding.length < this.#budget.depth;
  }

  /** Whether nothing can be wrapped in a value: most are read without a task of their own. */
  #isPlain(value: unknown, encoding: readonly string[]): boolean {
    if (typeof value !== 'string') return true;
    if (!this.#mayBeKnown(value.length, encoding) || !plainTexts.has(value)) return false;
    this.#work += value.length / charactersAValue;
    return true;
  }

  #textThrough(text: string, task: Task, look: Look): boolean {
    if (task.encoding.length >= this.#budget.depth) {
      if (isWrapped(text, look, (codec) => this.#stands(codec, text))) this.#miss('undecodable');
      return false;
    }
    const codec = firstCodecFor(text, look, (one) => this.#unwrapped(one, text, task));
    if (codec?.keepsInput) this.#emit(text, task);
    return codec !== undefined;
  }

  /** @param after the exact codec that was the last to be tried */
  #bytes(bytes: Uint8Array, task: Task, after: BytesCodec | null = null): void {
    if (bytes.length === 0) return;
    for (const codec of after === null ? exactBytes : exactBytes.slice(exactBytes.indexOf(after) + 1)) {
      if (!accepts(codec, bytes)) continue;
      if (codec.steps && bytes.length > longestAtOnce && task.encoding.length < this.#budget.depth) {
        this.#tasks.push({ ...task, value: new Unfinished(codec, bytes, codec.steps(bytes, this.#limits)) });
        return;
      }
      if (this.#unwrapped(codec, bytes, task)) return;
    }
    const text = utf8Text(bytes);
    if (bytes.length > longestAtOnce) this.#tasks.push({ ...task, value: new Spelled(bytes, text) });
    else this.#spelled(bytes, text, task);
  }

  /** @param text what the bytes spell; null if they spell none */
  #spelled(bytes: Uint8Array, text: string | null, task: Task): void {
    const look = text === null ? nothingSeen : lookAt(text);
    const lossy = text !== null && isLossy(text, look);
    if (text !== null && (isPrintable(text, look) || (text.includes('\ufffd') && !lossy))) {
      if (text.length > longestAtOnce) this.#tasks.push({ ...task, value: new Seen(text, look) });
      else this.#text(text, task, look);
      return;
    }
    if (text !== null && this.#textThrough(text, task, look)) return;
    if (lossy) {
      this.#miss('undecodable');
      if (wasCompressed(text)) return;
    }
    if (this.#through(otherBytes, bytes, task)) return;
    const other = latin1Text(bytes);
    if (text === null && isLatin1Text(other)) {
      this.#text(other, { ...task, encoding: wrappedIn(task.encoding, 'latin1') });
      return;
    }
    // What can be made out between other bytes; all of it, where they are text and control characters.
    if (text === null) this.#miss('undecodable');
    if (isCompressed(bytes)) return;
    for (const run of piecesOfText(bytes).match(runs) ?? []) this.#push(run, task, 0, 'binary');
  }

  /** Goes on with bytes that take several steps. */
  #finish({ codec, bytes, steps }: Unfinished, task: Task): void {
    const step = this.#attempt(codec, () => steps.next());
    if (step?.done === false) {
      this.#work += workAStep;
      this.#tasks.push(task);
    } else if (!step?.value) this.#bytes(bytes, task, codec);
    else this.#enter(step.value, codec, task);
  }

  #enter(payload: Payload, codec: Codec<never>, task: Task): void {
    const encoding = wrappedIn(task.encoding, payload.name ?? codec.name);
    this.#tasks.push({ ...task, encoding, value: contentOf(payload) });
  }

  /** Reads the input through the first codec that makes something of it; false when none does. */
  #through<Input>(codecs: readonly Codec<Input>[], input: Input, task: Task): boolean {
    return codecs.some((codec) => accepts(codec, input) && this.#unwrapped(codec, input, task));
  }

  /** Reads the input through a codec; false where it makes nothing of it. */
  #unwrapped<Input>(codec: Codec<Input>, input: Input, task: Task): boolean {
    if (task.encoding.length >= this.#budget.depth) {
      this.#miss('undecodable');
      return false;
    }
    const payload = this.#attempt(codec, () => codec.decode(input, this.#limits));
    if (payload === null) return false;
    if (codec.order < firstGuess || payload.kind !== 'bytes') {
      this.#enter(payload, codec, task);
      return true;
    }
    const encoding = wrappedIn(task.encoding, payload.name ?? codec.name);
    const read = this.#guessed(payload.bytes, { ...task, encoding });
    // As likely as not a digest, of which chance made something: it stays a field beside that.
    if (read && typeof input === 'string' && payload.bytes.length <= longestDigest && !printableText(payload.bytes)) {
      this.#emit(input, task);
    }
    return read;
  }

  /** Takes the bytes of a guess for what they are; false where they are nothing, so that it was wrong. */
  #guessed(bytes: Uint8Array, task: Task): boolean {
    const text = printableText(bytes);
    if (text !== null) {
      if (text.length < shortestGuess) return false;
      this.#tasks.push({ ...task, value: text });
      return true;
    }
    return this.#through(bytesCodecs, bytes, task);
  }

  /** Whether a guess would be right. */
  #stands(codec: Codec<string>, text: string): boolean {
    const payload = this.#attempt(codec, () => codec.decode(text, this.#limits));
    if (payload?.kind !== 'bytes') return payload !== null;
    return isCompressed(payload.bytes) || (printableText(payload.bytes)?.length ?? 0) >= shortestGuess;
  }

  /** What a codec makes of its input. An exact format whose input is broken is reported; a guess may be wrong. */
  #attempt<Result>(codec: Codec<never>, decode: () => Result | null): Result | null {
    try {
      return decode();
    } catch (error) {
      if (error instanceof OverBudget) this.#miss('too-large');
      if (error instanceof OverBudget && codec.order < firstGuess) throw error;
      if (codec.order < firstGuess) this.#miss('undecodable');
      return null;
    }
  }

  #tree(tree: object, task: Task): void {
    if (task.depth >= deepest) {
      this.#miss('too-large');
      return;
    }
    const read = this.#formatted(tree, task);
    if (read !== null) {
      this.#tasks.push(read);
      return;
    }
    this.#children(childrenOf(tree, containerOf(task)), task);
  }

  /** Reads the values of an object or array; if there are many, the rest in a further step. */
  #children(children: Children, task: Task): void {
    const { location, path, encoding } = task;
    const { keys, count, valueAt, within, nested, objects } = children;
    const depth = task.depth + 1;
    for (; children.at < count; children.at += 1) {
      if (this.#isFull) return;
      if (this.#work >= workAStep) {
        this.#tasks.push({ ...task, value: children });
        return;
      }
      this.#work += 1;
      const value = valueAt(children.at);
      if (value === null || value === undefined || value === '') continue;
      const key = keys === null ? children.at : (keys[children.at] as Segment);
      const inside = typeof key === 'string' ? innermost(key, path, within, objects) : within;
      const own = path.child(key);
      if (typeof value === 'object') nested.push({ value, location, path: own, within: inside, encoding, depth });
      else if (this.#isPlain(value, encoding))
        this.#addField(String(value), location, own, inside, encoding, null, false);
      else this.#read({ value, location, path: own, within: inside, encoding, depth });
      if (own.isFolded) this.#addField(String(key), location, own, inside, encoding, null, true);
    }
    if (this.#isFull) return;
    // Last in, first out.
    for (let at = nested.length - 1; at >= 0; at -= 1) this.#tasks.push(nested[at] as Task);
  }

  /** What the first format that takes a tree makes of it. One that fails is passed over: the tree is read plainly. */
  #formatted(tree: object, task: Task): Task | null {
    for (const format of formats) {
      try {
        const value = format.accepts(tree) ? format.read(tree) : null;
        if (value === null) continue;
        return {
          ...task,
          value,
          encoding: format.name === null ? task.encoding : wrappedIn(task.encoding, format.name),
        };
      } catch {
        this.#miss('undecodable');
      }
    }
    return null;
  }

  #push(value: unknown, task: Task, segment: Segment, codec?: string): void {
    const encoding = codec === undefined ? task.encoding : wrappedIn(task.encoding, codec);
    this.#tasks.push({ ...task, value, encoding, path: task.path.child(segment) });
  }

  /**
   * A file's name, and what is in it where that is text or a format we know: pictures and the like say nothing here.
   */
  #file({ name, type, bytes }: FormFile, task: Task): void {
    if (bytes === null) this.#miss('file-body');
    else if (!/^(?:image|audio|video|font)\//.test(type)) this.#tasks.push({ ...task, value: bytes });
    if (name !== '') this.#push(name, task, 'filename');
  }

  #emit(
    value: string,
    { location, path, within, encoding }: Task,
    recorded: RecordedKind | null = null,
    isKey = false,
  ): void {
    this.#addField(value, location, path, within, encoding, recorded, isKey);
  }

  #addField(
    value: string,
    location: FieldLocation,
    path: Path,
    within: Container | null,
    encoding: readonly string[],
    recorded: RecordedKind | null,
    isKey: boolean,
  ): void {
    if (this.#isFull) return;
    if (this.fields.length >= this.#budget.fields) {
      this.#isFull = true;
      this.#tasks.length = 0;
      this.#miss('too-large');
      return;
    }
    this.fields.push({ location, path, within, value, otherReading: otherReading(value), encoding, recorded, isKey });
  }
}

/** The object or array of a task. Those of a path that is cut all lie right in what the path still names. */
function containerOf({ path, within }: Task): Container {
  return { path, above: path.isCut && within?.path.isCut ? within.above : within };
}

/**
 * The object that a key lies in. A form's names say it themselves: `user[name]` and `user[email]` share one.
 *
 * @param objects those of the same tree that are known so far, by name
 */
function innermost(key: string, path: Path, within: Container, objects: Map<string, Container>): Container {
  let above = within;
  if (!key.endsWith(']')) return within;
  for (const name of objectsAround(key)) {
    const known = objects.get(name) ?? { path: path.child(name), above };
    objects.set(name, known);
    above = known;
  }
  return above;
}

function contentOf(payload: Payload): unknown {
  if (payload.kind === 'bytes') return payload.bytes;
  return payload.kind === 'text' ? payload.text : payload.tree;
}

/** `name=value` pairs of a Cookie header (RFC 6265, §4.2.1). */
function cookies(header: string): Map<string, string | string[]> {
  const pairs = header.split(/;\s*/).map((pair) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
    return [name, value] as const;
  });
  return entryTree(pairs);
}
