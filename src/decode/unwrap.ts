import { type BytesCodec, type Codec, firstGuess, OverBudget, type Payload } from './codecs/codec.ts';
import { accepts, bytesCodecs } from './codecs/index.ts';
import { isCompressed } from './codecs/inflate.ts';
import { wrappedIn } from './encodings.ts';
import type { Reading } from './reading.ts';
import type { Task } from './task.ts';
import { printableText } from './text.ts';

/** Output of a guess with fewer characters is likely a false positive. */
const shortestGuess = 7;

/** Size of the longest digests, in bytes. */
const longestDigest = 64;

/** Unwraps bytes with the first codec that can read them; false if none can. */
export function unwrapBytes(codecs: readonly BytesCodec[], bytes: Uint8Array, task: Task, reading: Reading): boolean {
  return codecs.some((codec) => accepts(codec, bytes) && unwrap(codec, bytes, task, reading));
}

/**
 * Reads the input with a codec, and adds its content as a task; false if the codec cannot read it, or if there are too
 * many wrappings.
 */
export function unwrap<Input>(codec: Codec<Input>, input: Input, task: Task, reading: Reading): boolean {
  if (reading.isTooDeep(task.encoding)) {
    reading.miss('undecodable');
    return false;
  }
  const payload = attempt(codec, () => codec.decode(input, reading.limits), reading);
  if (payload === null) return false;
  if (codec.order < firstGuess || payload.kind !== 'bytes') {
    addContent(payload, codec, task, reading);
    return true;
  }
  const encoding = wrappedIn(task.encoding, payload.name ?? codec.name);
  const isRead = readGuess(payload.bytes, { ...task, encoding }, reading);
  // The input may as well be a digest that decodes by chance, so it stays a field, too.
  if (isRead && typeof input === 'string' && payload.bytes.length <= longestDigest && !printableText(payload.bytes)) {
    reading.emit(input, task);
  }
  return isRead;
}

/** Adds a task for the content that a codec has read. */
export function addContent(payload: Payload, codec: Codec<never>, task: Task, reading: Reading): void {
  const encoding = wrappedIn(task.encoding, payload.name ?? codec.name);
  reading.add({ ...task, encoding, value: contentOf(payload) });
}

/**
 * Runs a codec; null if it cannot read the input, or throws. An exact codec's error is recorded; a guess may fail.
 * @throws OverBudget if an exact codec exceeds the budget; if a guess does, that is only recorded
 */
export function attempt<Result>(codec: Codec<never>, decode: () => Result | null, reading: Reading): Result | null {
  try {
    return decode();
  } catch (error) {
    if (error instanceof OverBudget) reading.miss('too-large');
    if (error instanceof OverBudget && codec.order < firstGuess) throw error;
    if (codec.order < firstGuess) reading.miss('undecodable');
    return null;
  }
}

/** Whether the output of a guess is readable. Adds no task. */
export function isReadableGuess(codec: Codec<string>, text: string, reading: Reading): boolean {
  const payload = attempt(codec, () => codec.decode(text, reading.limits), reading);
  if (payload?.kind !== 'bytes') return payload !== null;
  return isCompressed(payload.bytes) || (printableText(payload.bytes)?.length ?? 0) >= shortestGuess;
}

/** Reads the output of a guess; false if it is not readable, so that the guess was wrong. */
function readGuess(bytes: Uint8Array, task: Task, reading: Reading): boolean {
  const text = printableText(bytes);
  if (text === null) return unwrapBytes(bytesCodecs, bytes, task, reading);
  if (text.length < shortestGuess) return false;
  reading.add({ ...task, value: text });
  return true;
}

function contentOf(payload: Payload): unknown {
  if (payload.kind === 'bytes') return payload.bytes;
  return payload.kind === 'text' ? payload.text : payload.tree;
}
