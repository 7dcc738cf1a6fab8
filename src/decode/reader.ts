import { FormFile } from '../observe/observation.ts';
import { continueDecoding, continueScanning, readBytes, ScannedText, Unfinished, Unscanned } from './bytes-reader.ts';
import { Children } from './children.ts';
import { Recorded } from './formats/format.ts';
import type { Reading } from './reading.ts';
import type { Task } from './task.ts';
import { readText } from './text-reader.ts';
import { readChildren, readTree } from './tree-reader.ts';

/** Performs the next task, and returns the work that it took; 0 if there are none left. Never throws. */
export function readNext(reading: Reading): number {
  const task = reading.next();
  if (task === undefined) return 0;
  reading.spend(1);
  try {
    readTask(task, reading);
  } catch (error) {
    reading.fail(task, error);
  }
  return reading.workDone();
}

function readTask(task: Task, reading: Reading): void {
  const { value } = task;
  if (typeof value === 'string') readText(value, task, reading);
  else if (value instanceof Children) readChildren(value, task, reading);
  else if (value instanceof ScannedText) readText(value.text, task, reading, value.classes);
  else if (value instanceof Unscanned) continueScanning(value, task, reading);
  else if (value instanceof Unfinished) continueDecoding(value, task, reading);
  else if (value instanceof Uint8Array) readBytes(value, task, reading);
  else if (value instanceof Recorded) reading.emit(value.value, task, value.kind);
  else if (value instanceof FormFile) readFile(value, task, reading);
  else if (typeof value === 'object' && value !== null) readTree(value, task, reading);
  else if (value !== null && value !== undefined) reading.emit(String(value), task);
}

/** Reads a file's name and its content, except the content of pictures, sounds, videos and fonts. */
function readFile({ name, type, bytes }: FormFile, task: Task, reading: Reading): void {
  if (bytes === null) reading.miss('file-body');
  else if (!/^(?:image|audio|video|font)\//.test(type)) reading.add({ ...task, value: bytes });
  if (name !== '') reading.addChild(name, task, 'filename');
}
