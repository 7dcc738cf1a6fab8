import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { defaultBudget } from '../../../src/decode/budget.ts';
import { continueScanning, readBytes, Unfinished, Unscanned } from '../../../src/decode/bytes-reader.ts';
import type { Codec, Payload } from '../../../src/decode/codecs/codec.ts';
import { readNext } from '../../../src/decode/reader.ts';
import { Reading } from '../../../src/decode/reading.ts';
import type { Task } from '../../../src/decode/task.ts';
import { isPlain, readText } from '../../../src/decode/text-reader.ts';
import { readTree } from '../../../src/decode/tree-reader.ts';
import { unwrap } from '../../../src/decode/unwrap.ts';

function begin(value: unknown, budget = defaultBudget): { reading: Reading; task: Task } {
  const reading = new Reading(budget);
  reading.addPart(value, 'body');
  return { reading, task: reading.next() as Task };
}

function rest(reading: Reading) {
  while (readNext(reading) > 0);
  return reading.fields.map(({ path, value, encoding }) => [path.text, value, ...encoding]);
}

/** A codec that reads any text as a given result. */
function codecOf(order: number, decode: () => Payload | null): Codec<string> {
  return { name: 'sample', order, accepts: () => true, decode };
}

const bytesOf = (text: string): Payload => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) });

describe('unwrapping', () => {
  test('takes the output of an exact codec', () => {
    const { reading, task } = begin('in');
    expect(
      unwrap(
        codecOf(1, () => bytesOf('out')),
        'in',
        task,
        reading,
      ),
    ).toBe(true);
    expect(rest(reading)).toEqual([['', 'out', 'sample']]);
  });
  test.each([
    ['too long for a coincidence', 'Grace Hopper', true],
    ['short', 'Grace', false],
    ['not printable', '\u0001\u0002\u0003\u0004\u0005\u0006\u0007', false],
  ])('takes text that a guess returned and that is %s, such as %j: %s', (_, text, isTaken) => {
    const { reading, task } = begin('in');
    expect(
      unwrap(
        codecOf(20, () => bytesOf(text)),
        'in',
        task,
        reading,
      ),
    ).toBe(isTaken);
    expect(rest(reading)).toEqual(isTaken ? [['', text, 'sample']] : []);
    expect(reading.unreadable).toBeNull();
  });
  test('reports that an exact codec threw, but not that a guess did', () => {
    const broken = () => {
      throw new TypeError();
    };
    for (const [order, reason] of [
      [1, 'undecodable'],
      [20, null],
    ] as const) {
      const { reading, task } = begin('in');
      expect(unwrap(codecOf(order, broken), 'in', task, reading)).toBe(false);
      expect(reading.unreadable).toBe(reason);
    }
  });
  test('ends at the depth that the budget allows', () => {
    const { reading, task } = begin('in', { ...defaultBudget, depth: 0 });
    expect(
      unwrap(
        codecOf(1, () => bytesOf('out')),
        'in',
        task,
        reading,
      ),
    ).toBe(false);
    expect(reading.unreadable).toBe('undecodable');
  });
});

describe('texts', () => {
  test('are remembered if nothing is wrapped in them', () => {
    const { reading, task } = begin(null);
    const text = 'a plain text of the readers’ test';
    expect(isPlain(text, [], reading)).toBe(false);
    readText(text, task, reading);
    expect([isPlain(text, [], reading), rest(reading)]).toEqual([true, [['', text]]]);
  });
  test('are not remembered if something is wrapped in them', () => {
    const { reading, task } = begin(null);
    const text = '{"a":"the readers’ test"}';
    readText(text, task, reading);
    expect([isPlain(text, [], reading), rest(reading)]).toEqual([false, [['a', 'the readers’ test', 'json']]]);
  });
});

describe('bytes', () => {
  const long = new Uint8Array(gzipSync(JSON.stringify({ a: Array.from({ length: 20_000 }, (_, at) => at * 7_919) })));
  test('are decoded in several steps if they are long', () => {
    const { reading, task } = begin(null);
    readBytes(long, task, reading);
    const next = reading.next() as Task;
    expect(next.value).toBeInstanceOf(Unfinished);
    reading.add(next);
    const found = rest(reading);
    expect([found.length, found[1], reading.unreadable]).toEqual([20_000, ['a[]', '7919', 'gzip', 'json'], null]);
  });
  const note = 'a note of several words '.repeat(2_000);
  test.each([
    ['JSON', JSON.stringify({ note, a: 1 }), ['a', '1', 'json']],
    ['lines of JSON', `{"note":"${note}"}\n{"a":1}`, ['[].a', '1', 'ndjson']],
    ['a text in braces', `{${note}}`, ['', `{${note}}`]],
  ])('of a long text that begins and ends like JSON are read as %s', (_, text, last) => {
    const { reading, task } = begin(null);
    readBytes(new TextEncoder().encode(text), task, reading);
    expect(rest(reading).at(-1)).toEqual(last);
    expect(reading.unreadable).toBeNull();
  });
  test('of a long JSON text are parsed without a scan of their characters', () => {
    const { reading, task } = begin(null);
    readBytes(new TextEncoder().encode(JSON.stringify([note.repeat(30)])), task, reading);
    const { value } = reading.next() as Task;
    continueScanning(value as Unscanned, task, reading);
    expect([value, reading.next()?.value]).toEqual([expect.any(Unscanned), [note.repeat(30)]]);
  });
  test('are undecodable if text lies between binary data, but the text is read', () => {
    const { reading, task } = begin(null);
    readBytes(
      new Uint8Array([0xff, 0x00, 0xfe, ...new TextEncoder().encode('ada@example.com'), 0x00, 0xc1]),
      task,
      reading,
    );
    expect([rest(reading), reading.unreadable]).toEqual([[['[]', 'ada@example.com', 'binary']], 'undecodable']);
  });
});

describe('structures', () => {
  test('are not read if they are too deep', () => {
    const { reading, task } = begin(null);
    readTree({ a: 1 }, { ...task, depth: 8_192 }, reading);
    expect([rest(reading), reading.unreadable]).toEqual([[], 'too-large']);
  });
  test('are read in several steps if they are wide', () => {
    const { reading, task } = begin(null);
    readTree(
      Array.from({ length: 200 }, (_, at) => at),
      task,
      reading,
    );
    expect(reading.fields.length).toBeLessThan(200);
    expect(rest(reading)).toHaveLength(200);
  });
});
