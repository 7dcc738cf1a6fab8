import { describe, expect, test } from 'vitest';
import { defaultBudget } from '../../../src/decode/budget.ts';
import { OverBudget } from '../../../src/decode/codecs/codec.ts';
import { Reading, workAStep } from '../../../src/decode/reading.ts';
import type { Task } from '../../../src/decode/task.ts';

function taskOf(reading: Reading, value: unknown): Task {
  reading.addPart(value, 'body');
  return reading.next() as Task;
}

const found = ({ fields }: Reading) => fields.map(({ path, value, encoding }) => [path.text, value, ...encoding]);

describe('the state of reading', () => {
  test('returns the newest task first', () => {
    const reading = new Reading(defaultBudget);
    reading.addPart('body', 'body');
    reading.addPart('header', 'header');
    expect([reading.next()?.value, reading.next()?.value, reading.next()]).toEqual(['header', 'body', undefined]);
  });
  test('puts a child below its task, with one more wrapping if a codec returned it', () => {
    const reading = new Reading(defaultBudget);
    const task = taskOf(reading, null);
    reading.addChild('a', task, 'name');
    reading.addChild('b', task, 0, 'binary');
    for (let child = reading.next(); child !== undefined; child = reading.next())
      reading.emit(String(child.value), child);
    expect(found(reading)).toEqual([
      ['[]', 'b', 'binary'],
      ['name', 'a'],
    ]);
  });
  test('keeps the first reason why something was not read, and counts all reasons', () => {
    const reading = new Reading(defaultBudget);
    reading.miss('file-body');
    reading.miss('too-large');
    expect([reading.unreadable, reading.misses]).toEqual(['file-body', 2]);
  });
  test('keeps the text of a task that failed', () => {
    const reading = new Reading(defaultBudget);
    reading.fail(taskOf(reading, 'text'), new TypeError());
    reading.fail(taskOf(reading, { a: 1 }), new TypeError());
    expect(reading.unreadable).toBe('undecodable');
    expect(found(reading)).toEqual([['', 'text']]);
  });
  test('does not keep a text that exceeds the budget', () => {
    const reading = new Reading(defaultBudget);
    reading.fail(taskOf(reading, 'text'), new OverBudget());
    expect(reading.unreadable).toBe('too-large');
    expect(reading.fields).toEqual([]);
  });
  test('drops everything else after the last field that the budget allows', () => {
    const reading = new Reading({ ...defaultBudget, fields: 1 });
    const task = taskOf(reading, null);
    reading.add(task);
    reading.emit('first', task);
    expect([reading.isFull, reading.unreadable]).toEqual([false, null]);
    reading.emit('second', task);
    expect([reading.isFull, reading.unreadable, reading.next()]).toEqual([true, 'too-large', undefined]);
    expect(found(reading)).toEqual([['', 'first']]);
  });
  test('asks for a pause after enough work, and counts long texts as more', () => {
    const reading = new Reading(defaultBudget);
    reading.spend(workAStep - 1);
    expect(reading.isStepDone).toBe(false);
    reading.spendOnText(256);
    expect(reading.isStepDone).toBe(true);
    expect([reading.workDone(), reading.workDone()]).toEqual([workAStep, 0]);
  });
  test('unwraps no further than the budget allows', () => {
    const reading = new Reading({ ...defaultBudget, depth: 2 });
    expect([[], ['json'], ['json', 'base64']].map((encoding) => reading.isTooDeep(encoding))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
