import type { Steps } from '../steps.ts';
import { type CharacterClasses, characterClassesOf, emptyTextClasses, withClassesOf } from './character-classes.ts';
import { type BytesCodec, type Payload, textTurn } from './codecs/codec.ts';
import { accepts, bytesCodecs } from './codecs/index.ts';
import { isCompressed } from './codecs/inflate.ts';
import { json } from './codecs/json.ts';
import { wrappedIn } from './encodings.ts';
import { isLossy, wasCompressed } from './lossy.ts';
import { type Reading, workAStep } from './reading.ts';
import type { Task } from './task.ts';
import { isLatin1Text, isPrintable, latin1Text, piecesOfText, utf8Text } from './text.ts';
import { readText, unwrapText } from './text-reader.ts';
import { addContent, attempt, unwrap, unwrapBytes } from './unwrap.ts';

/** Input with more bytes or characters is read in several steps. */
const longestAtOnce = 32_768;

/** Readable text between other bytes. Shorter text is likely a coincidence or useless. */
const runs = /(?:(?!\ufffd)[\p{L}\p{N}\p{P}\p{S}\p{Zs}]){6,4096}/gu;

const codecsBeforeText = bytesCodecs.filter(({ order }) => order < textTurn);
const codecsAfterText = bytesCodecs.filter(({ order }) => order > textTurn);

const noClasses: CharacterClasses = { any: 0, every: 0 };

/** Bytes that a codec is still decoding. */
export class Unfinished {
  constructor(
    readonly codec: BytesCodec,
    readonly bytes: Uint8Array,
    readonly steps: Steps<Payload | null>,
  ) {}
}

/**
 * A long sequence of bytes, and the text that it encodes, whose characters are scanned in steps. The text is null if
 * the bytes are not text.
 */
export class Unscanned {
  scanned = 0;
  classes = emptyTextClasses;
  constructor(
    readonly bytes: Uint8Array,
    readonly text: string | null,
  ) {}
}

/** Number of characters that are scanned in one step: a few milliseconds. */
const scannedAtOnce = 1_000_000;

/** A long text with its character classes. */
export class ScannedText {
  constructor(
    readonly text: string,
    readonly classes: CharacterClasses,
  ) {}
}

/**
 * Reads bytes: with a codec whose turn is before text, as text, or with a later codec, in this order.
 * @param after the codec that was tried last; null if none was
 */
export function readBytes(bytes: Uint8Array, task: Task, reading: Reading, after: BytesCodec | null = null): void {
  if (bytes.length === 0) return;
  for (const codec of after === null ? codecsBeforeText : codecsBeforeText.slice(codecsBeforeText.indexOf(after) + 1)) {
    if (!accepts(codec, bytes)) continue;
    if (codec.steps && bytes.length > longestAtOnce && !reading.isTooDeep(task.encoding)) {
      reading.add({ ...task, value: new Unfinished(codec, bytes, codec.steps(bytes, reading.limits)) });
      return;
    }
    if (unwrap(codec, bytes, task, reading)) return;
  }
  const text = utf8Text(bytes);
  if (bytes.length > longestAtOnce) reading.add({ ...task, value: new Unscanned(bytes, text) });
  else readScanned(bytes, text, text === null ? noClasses : characterClassesOf(text), task, reading);
}

/**
 * Reads a long text as JSON before its characters are scanned; false if it is not JSON, or has too many wrappings. For
 * JSON, a scan would change nothing: it has no control characters, and codecs before `json` read only texts that begin
 * differently.
 */
function readLongJson(text: string, task: Task, reading: Reading): boolean {
  const mayBeJson = (text[0] === '{' || text[0] === '[') && json.accepts(text) && !reading.isTooDeep(task.encoding);
  if (!mayBeJson || !unwrap(json, text, task, reading)) return false;
  reading.spendOnText(text.length);
  return true;
}

/** Scans more characters of a long text, and reads it after the last. JSON is read without a scan. */
export function continueScanning(unscanned: Unscanned, task: Task, reading: Reading): void {
  const { bytes, text, scanned } = unscanned;
  if (text !== null && scanned === 0 && readLongJson(text, task, reading)) return;
  if (text === null) {
    readScanned(bytes, text, noClasses, task, reading);
    return;
  }
  const end = Math.min(scanned + scannedAtOnce, text.length);
  unscanned.classes = withClassesOf(text, scanned, end, unscanned.classes);
  unscanned.scanned = end;
  if (end === text.length) {
    readScanned(bytes, text, unscanned.classes, task, reading);
    return;
  }
  reading.spend(workAStep);
  reading.add(task);
}

/** Continues decoding that takes several steps. */
export function continueDecoding({ codec, bytes, steps }: Unfinished, task: Task, reading: Reading): void {
  const step = attempt(codec, () => steps.next(), reading);
  if (step?.done === false) {
    reading.spend(workAStep);
    reading.add(task);
  } else if (!step?.value) readBytes(bytes, task, reading, codec);
  else addContent(step.value, codec, task, reading);
}

/**
 * Reads bytes that no codec before text could read.
 * @param text the text that the bytes encode, with its character classes; null if they are not text
 */
function readScanned(
  bytes: Uint8Array,
  text: string | null,
  classes: CharacterClasses,
  task: Task,
  reading: Reading,
): void {
  const lossy = text !== null && isLossy(text, classes);
  if (text !== null && (isPrintable(text, classes) || (text.includes('\ufffd') && !lossy))) {
    if (text.length > longestAtOnce) reading.add({ ...task, value: new ScannedText(text, classes) });
    else readText(text, task, reading, classes);
    return;
  }
  if (text !== null && unwrapText(text, task, classes, reading)) return;
  if (lossy) {
    reading.miss('undecodable');
    if (wasCompressed(text)) return;
  }
  if (unwrapBytes(codecsAfterText, bytes, task, reading)) return;
  const other = latin1Text(bytes);
  if (text === null && isLatin1Text(other)) {
    readText(other, { ...task, encoding: wrappedIn(task.encoding, 'latin1') }, reading);
    return;
  }
  // Reads the readable text between other bytes, or between the control characters of a text.
  if (text === null) reading.miss('undecodable');
  if (isCompressed(bytes)) return;
  for (const run of piecesOfText(bytes).match(runs) ?? []) reading.addChild(run, task, 0, 'binary');
}
