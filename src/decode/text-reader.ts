import { type CharacterClasses, characterClassesOf } from './character-classes.ts';
import { firstCodecFor, isWrapped } from './codecs/index.ts';
import { isLossy, wasCompressed } from './lossy.ts';
import { isOpaque } from './opaque.ts';
import type { Reading } from './reading.ts';
import { createRecentSet } from './recent-set.ts';
import type { Task } from './task.ts';
import { isReadableGuess, unwrap } from './unwrap.ts';

/** Shorter texts are read faster than they are looked up. Longer texts rarely repeat. */
const shortestKnown = 10;
const longestPlain = 128;

/** Texts that contain no wrapping and lost no characters. Names and states repeat in every request. */
const plainTexts = createRecentSet(8_192);

/**
 * Reads a text: with the first codec that can read it, otherwise as a field, unless it is blank, or is compressed and lost
 * bytes.
 * @param seen its character classes, if they are known
 */
export function readText(text: string, task: Task, reading: Reading, seen?: CharacterClasses): void {
  if (isPlain(text, task.encoding, reading)) reading.emit(text, task);
  else readNewText(text, task, reading, seen);
}

/** {@link readText} for a text that is not known to be plain. */
export function readNewText(text: string, task: Task, reading: Reading, seen?: CharacterClasses): void {
  reading.spendOnText(text.length);
  const { misses } = reading;
  const classes = seen ?? characterClassesOf(text);
  if (unwrapText(text, task, classes, reading) || text.trim() === '') return;
  if (isLossy(text, classes)) {
    reading.miss('undecodable');
    if (wasCompressed(text)) return;
  }
  // A whole body that is one opaque blob: its content is unknown.
  if (task.path.above === null && task.location !== 'url' && isOpaque(text)) reading.miss('undecodable');
  if (reading.misses === misses && mayBePlain(text.length, task.encoding, reading)) plainTexts.add(text);
  reading.emit(text, task);
}

/**
 * Unwraps a text with the first codec that can read it; false if none can, or if the text has too many wrappings already:
 * one that is still wrapped counts as `undecodable`.
 */
export function unwrapText(text: string, task: Task, classes: CharacterClasses, reading: Reading): boolean {
  if (reading.isTooDeep(task.encoding)) {
    if (isWrapped(text, classes, (codec) => isReadableGuess(codec, text, reading))) reading.miss('undecodable');
    return false;
  }
  const codec = firstCodecFor(text, classes, (one) => unwrap(one, text, task, reading));
  if (codec?.keepsInput) reading.emit(text, task);
  return codec !== undefined;
}

/** Whether a text is known to contain no wrapping, so that it is a field as it is. If so, counts the work. */
export function isPlain(text: string, encoding: readonly string[], reading: Reading): boolean {
  if (!mayBePlain(text.length, encoding, reading) || !plainTexts.has(text)) return false;
  reading.spendOnText(text.length);
  return true;
}

function mayBePlain(length: number, encoding: readonly string[], reading: Reading): boolean {
  return length >= shortestKnown && length <= longestPlain && !reading.isTooDeep(encoding);
}
