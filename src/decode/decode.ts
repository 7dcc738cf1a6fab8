import { type Body, FormFile, type Observation, type UnreadableReason } from '../observe/observation.ts';
import { parsedUrl } from '../parsed-url.ts';
import { atOnce, createPace, type Steps } from '../steps.ts';
import { type CharacterClasses, characterClassesOf } from './character-classes.ts';
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
import { isLossy, wasCompressed } from './lossy.ts';
import { isOpaque } from './opaque.ts';
import { type Path, rootPath, type Segment } from './path.ts';
import { createRecentSet } from './recent-set.ts';
import { isLatin1Text, isPrintable, latin1Text, piecesOfText, printableText, utf8Text } from './text.ts';

/**
 * Limits on decoding one observation. If they are exceeded, the fields read so far are kept, and the rest is reported
 * as too large.
 */
export interface Budget {
  /** Most wrappings inside one another. */
  readonly depth: number;
  /** Most bytes produced by inflating, in total for the observation. */
  readonly bytes: number;
  readonly fields: number;
}

const defaultBudget: Budget = { depth: 8, bytes: 32 * 1024 * 1024, fields: 20_000 };

export interface Decoded {
  readonly fields: readonly Field[];
  /** Why a part could not be read; null if everything was read. */
  readonly unreadable: UnreadableReason | null;
}

/**
 * Every value in an observation's URL, headers and body, with its path and its wrappings, in short steps between which
 * other work can run. Never throws: `unreadable` says why something could not be read.
 */
export function* decoding(observation: Observation, budget: Budget = defaultBudget): Steps<Decoded> {
  const reader = new Reader(budget);
  const body = observation.transport === 'websocket' ? 'message' : 'body';
  reader.addBody(observation.body, body);
  // A message's URL and headers belong to the handshake of its WebSocket, which is a separate observation.
  if (body === 'body') {
    reader.addHeaders(observation.headers);
    reader.addUrl(observation.url);
  }
  const isDue = createPace(workAStep);
  while (reader.step()) if (isDue(reader.workDone())) yield;
  return { fields: reader.fields, unreadable: reader.unreadable };
}

/** {@link decoding}, without pauses. */
export function decode(observation: Observation, budget: Budget = defaultBudget): Decoded {
  return atOnce(decoding(observation, budget));
}

/** Units of work between two pauses: one per value, and one per {@link charactersAValue} characters of it. */
const workAStep = 64;
const charactersAValue = 256;

/** Something to be read, with its place and its wrappings so far. */
interface Task {
  readonly value: unknown;
  readonly location: FieldLocation;
  readonly path: Path;
  readonly within: Container | null;
  readonly encoding: readonly string[];
  /** Number of objects and arrays around it, in all wrappings. */
  readonly depth: number;
}

/** Limit: nested objects and arrays. Real payloads have less than a tenth of this depth. */
const deepest = 8_192;

/** Shorter output of a guess is likely a false positive. */
const shortestGuess = 7;

/** Bytes of the longest digests. */
const longestDigest = 64;

/** Readable text between other bytes. Shorter text is likely a coincidence or useless. */
const runs = /(?:(?!\ufffd)[\p{L}\p{N}\p{P}\p{S}\p{Zs}]){6,4096}/gu;

const exactBytes = bytesCodecs.filter(({ order }) => order < textTurn);
const otherBytes = bytesCodecs.filter(({ order }) => order > textTurn);

/** Iterates over the values of an object or array. Those before `at` were read. */
class Children {
  /** Nested values, to be read after all texts and numbers of this container. */
  readonly nested: Task[] = [];
  /** Objects in which a form's names place their fields, by name. */
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

/** Input with more bytes or characters is read in several steps. */
const longestAtOnce = 32_768;

/** Bytes that a codec is still decoding. */
class Unfinished {
  constructor(
    readonly codec: BytesCodec,
    readonly bytes: Uint8Array,
    readonly steps: Steps<Payload | null>,
  ) {}
}

/** Bytes, and the text that they encode. */
class Spelled {
  constructor(
    readonly bytes: Uint8Array,
    readonly text: string | null,
  ) {}
}

/** A text with its character classes. */
class Seen {
  constructor(
    readonly text: string,
    readonly classes: CharacterClasses,
  ) {}
}

const noClasses: CharacterClasses = { any: 0, every: 0 };

/** Shorter texts are read faster than they are looked up. Longer texts rarely repeat. */
const shortestKnown = 10;
const longestPlain = 128;

/** Texts that contain no wrapping and lost no characters. Names and states repeat in every request. */
const plainTexts = createRecentSet(8_192);

class Reader {
  readonly fields: Field[] = [];
  unreadable: UnreadableReason | null = null;
  readonly #budget: Budget;
  /** A stack of tasks instead of recursion, so that deep nesting cannot overflow the call stack. */
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
    // The form may contain files.
    if ('lacks' in body && body.lacks?.endsWith('files')) this.#miss('file-body');
    if ('lacks' in body && body.lacks === 'rest') this.#miss('too-large');
    if (body.kind === 'bytes') this.#add(body.bytes, location);
    if (body.kind === 'form') this.#add(entryTree(body.entries), location, wrappedIn(plain, 'form'));
  }

  /** Performs one task; false if there are none left. */
  step(): boolean {
    const task = this.#tasks.pop();
    if (task === undefined) return false;
    this.#work += 1;
    this.#read(task);
    return true;
  }

  /** The amount of work done since the last call. */
  workDone(): number {
    const work = this.#work;
    this.#work = 0;
    return work;
  }

  /** Records that something was not read. The first reason is kept. */
  #miss(reason: UnreadableReason): void {
    this.#misses += 1;
    this.unreadable ??= reason;
  }

  #add(value: unknown, location: FieldLocation, encoding: readonly string[] = plain): void {
    this.#tasks.push({ value, location, path: rootPath(), within: null, encoding, depth: 0 });
  }

  /** Performs one task. If it throws, only this task is lost; a text stays a field as it is. */
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
    else if (value instanceof Seen) this.#text(value.text, task, value.classes);
    else if (value instanceof Spelled) this.#spelled(value.bytes, value.text, task);
    else if (value instanceof Unfinished) this.#finish(value, task);
    else if (value instanceof Uint8Array) this.#bytes(value, task);
    else if (value instanceof Recorded) this.#emit(value.value, task, value.kind);
    else if (value instanceof FormFile) this.#file(value, task);
    else if (typeof value === 'object' && value !== null) this.#tree(value, task);
    else if (value !== null && value !== undefined) this.#emit(String(value), task);
  }

  #text(text: string, task: Task, seen?: CharacterClasses): void {
    this.#work += text.length / charactersAValue;
    const { length } = text;
    const mayBeKnown = this.#mayBeKnown(length, task.encoding);
    if (mayBeKnown && plainTexts.has(text)) {
      this.#emit(text, task);
      return;
    }
    const misses = this.#misses;
    const classes = seen ?? characterClassesOf(text);
    if (this.#textThrough(text, task, classes) || text.trim() === '') return;
    if (isLossy(text, classes)) {
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

  #textThrough(text: string, task: Task, classes: CharacterClasses): boolean {
    if (task.encoding.length >= this.#budget.depth) {
      if (isWrapped(text, classes, (codec) => this.#stands(codec, text))) this.#miss('undecodable');
      return false;
    }
    const codec = firstCodecFor(text, classes, (one) => this.#unwrapped(one, text, task));
    if (codec?.keepsInput) this.#emit(text, task);
    return codec !== undefined;
  }

  /** @param after the exact codec that was tried last */
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

  /** @param text the text that the bytes encode; null if they are not text */
  #spelled(bytes: Uint8Array, text: string | null, task: Task): void {
    const classes = text === null ? noClasses : characterClassesOf(text);
    const lossy = text !== null && isLossy(text, classes);
    if (text !== null && (isPrintable(text, classes) || (text.includes('\ufffd') && !lossy))) {
      if (text.length > longestAtOnce) this.#tasks.push({ ...task, value: new Seen(text, classes) });
      else this.#text(text, task, classes);
      return;
    }
    if (text !== null && this.#textThrough(text, task, classes)) return;
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
    // Readable text between other bytes; all of the text if it only contains control characters in addition.
    if (text === null) this.#miss('undecodable');
    if (isCompressed(bytes)) return;
    for (const run of piecesOfText(bytes).match(runs) ?? []) this.#push(run, task, 0, 'binary');
  }

  /** Continues decoding that takes several steps. */
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

  /** Reads the input with the first codec that can; false if none can. */
  #through<Input>(codecs: readonly Codec<Input>[], input: Input, task: Task): boolean {
    return codecs.some((codec) => accepts(codec, input) && this.#unwrapped(codec, input, task));
  }

  /** Reads the input with a codec; false if the codec cannot read it. */
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
    // The input may as well be a digest that decodes by chance, so it stays a field, too.
    if (read && typeof input === 'string' && payload.bytes.length <= longestDigest && !printableText(payload.bytes)) {
      this.#emit(input, task);
    }
    return read;
  }

  /** Reads the output of a guess; false if it is not readable, so that the guess was wrong. */
  #guessed(bytes: Uint8Array, task: Task): boolean {
    const text = printableText(bytes);
    if (text !== null) {
      if (text.length < shortestGuess) return false;
      this.#tasks.push({ ...task, value: text });
      return true;
    }
    return this.#through(bytesCodecs, bytes, task);
  }

  /** Whether the output of a guess is readable. */
  #stands(codec: Codec<string>, text: string): boolean {
    const payload = this.#attempt(codec, () => codec.decode(text, this.#limits));
    if (payload?.kind !== 'bytes') return payload !== null;
    return isCompressed(payload.bytes) || (printableText(payload.bytes)?.length ?? 0) >= shortestGuess;
  }

  /** Runs a codec. If an exact codec throws, the input is reported as unreadable; a guess may fail. */
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

  /** Reads the values of an object or array. If there are many, the rest is read in a further step. */
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
    // Added in reverse order, since the last task is performed first.
    for (let at = nested.length - 1; at >= 0; at -= 1) this.#tasks.push(nested[at] as Task);
  }

  /** Reads a tree with the first format that accepts it. If the format throws, the tree is read as it is. */
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

  /** Reads a file's name and, if it is text or a known format, its content. Pictures and similar files are ignored. */
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

/** The container of a task. If the path was cut, all containers count as children of the remaining path. */
function containerOf({ path, within }: Task): Container {
  return { path, above: path.isCut && within?.path.isCut ? within.above : within };
}

/**
 * The object that contains a key. In forms, names determine it: `user[name]` and `user[email]` are in the same object.
 * @param objects the known objects of the same tree, by name
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

/** `name=value` pairs of a Cookie header (RFC 6265 §4.2.1). */
function cookies(header: string): Map<string, string | string[]> {
  const pairs = header.split(/;\s*/).map((pair) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
    return [name, value] as const;
  });
  return entryTree(pairs);
}
