import { type Children, childrenOf, containerOf, objectAround } from './children.ts';
import { wrappedIn } from './encodings.ts';
import { formats } from './formats/index.ts';
import type { Segment } from './path.ts';
import type { Reading } from './reading.ts';
import type { Task } from './task.ts';
import { isPlain, readNewText } from './text-reader.ts';

/** Limit: nested objects and arrays. Real payloads have less than a tenth of this depth. */
const deepest = 8_192;

/** Reads a parsed structure: with the first format that can read it, otherwise value by value. */
export function readTree(tree: object, task: Task, reading: Reading): void {
  if (task.depth >= deepest) {
    reading.miss('too-large');
    return;
  }
  const interpreted = interpret(tree, task, reading);
  if (interpreted !== null) reading.add(interpreted);
  else readChildren(childrenOf(tree, containerOf(task)), task, reading);
}

/** Reads the values of an object or array. If there are many, the rest is read in a further step. */
export function readChildren(children: Children, task: Task, reading: Reading): void {
  const { location, path, encoding } = task;
  const { keys, count, valueAt, within, nested } = children;
  const depth = task.depth + 1;
  for (; children.at < count; children.at += 1) {
    if (reading.isFull) return;
    if (reading.isStepDone) {
      reading.add({ ...task, value: children });
      return;
    }
    reading.spend(1);
    const value = valueAt(children.at);
    if (value === null || value === undefined || value === '') continue;
    const key = keys === null ? children.at : (keys[children.at] as Segment);
    const inside = typeof key === 'string' ? objectAround(key, path, children) : within;
    const own = path.child(key);
    if (typeof value === 'object') nested.push({ value, location, path: own, within: inside, encoding, depth });
    else if (typeof value !== 'string' || isPlain(value, encoding, reading))
      reading.addField(String(value), location, own, inside, encoding, null, false);
    else tryText(value, { value, location, path: own, within: inside, encoding, depth }, reading);
    if (own.isFolded) reading.addField(String(key), location, own, inside, encoding, null, true);
  }
  if (reading.isFull) return;
  // Added in reverse order, since the last task is performed first.
  for (let at = nested.length - 1; at >= 0; at -= 1) reading.add(nested[at] as Task);
}

/** Reads a text immediately, without a task of its own, since most texts wrap nothing. Records an error. */
function tryText(text: string, task: Task, reading: Reading): void {
  try {
    readNewText(text, task, reading);
  } catch (error) {
    reading.fail(task, error);
  }
}

/**
 * Tries the formats in their order. Returns a task with the structure that the first one read from the tree; null if no
 * format can read it. An error of a format is recorded.
 */
function interpret(tree: object, task: Task, reading: Reading): Task | null {
  for (const format of formats) {
    try {
      const value = format.accepts(tree) ? format.read(tree) : null;
      if (value === null) continue;
      return { ...task, value, encoding: format.name === null ? task.encoding : wrappedIn(task.encoding, format.name) };
    } catch {
      reading.miss('undecodable');
    }
  }
  return null;
}
