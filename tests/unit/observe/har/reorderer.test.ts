import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startReading } from '../../../../src/observe/har/har.ts';
import { startPlanning } from '../../../../src/observe/har/plan.ts';
import { Reorderer } from '../../../../src/observe/har/reorderer.ts';

const orderOf = fc
  .integer({ min: 1, max: 40 })
  .chain((length) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length }));

test('all entries are passed on in order, and the number of waiting bytes is limited', () => {
  fc.assert(
    fc.property(orderOf, fc.integer({ min: 0, max: 60 }), (order, most) => {
      const taken: number[] = [];
      const reorderer = new Reorderer((json, index, rank) => {
        expect([json[0], order[index]]).toEqual([rank, rank]);
        taken.push(rank);
      }, most);
      let readings = 0;
      while (reorderer.next < order.length) {
        const before = reorderer.next;
        reorderer.restart();
        for (const [index, rank] of order.entries()) {
          reorderer.add(new Uint8Array(4).fill(rank), index, rank);
          expect(reorderer.bytes).toBeLessThanOrEqual(most);
        }
        readings += 1;
        expect(reorderer.next).toBeGreaterThan(before);
      }
      expect(taken).toEqual([...order.keys()]);
      if (most >= order.length * 8) expect(readings).toBe(1);
    }),
  );
});

test('an unordered HAR is passed on in order, by reading it again', () => {
  const entries = Array.from({ length: 30 }, (_, at) => ({
    startedDateTime: new Date(Date.UTC(2026, 0, 5) - at * 1000).toISOString(),
    request: { method: 'GET', url: `https://collect.vendor.test/${at}` },
  }));
  const bytes = new TextEncoder().encode(JSON.stringify({ log: { entries } }));
  const plan = startPlanning(() => false);
  plan.push(bytes);
  const ids: string[] = [];
  const read = startReading(
    plan.finish(null),
    {},
    ({ observations }) => ids.push(...observations.map(({ id }) => id)),
    1000,
  );
  let readings = 1;
  read.push(bytes);
  while (!read.end() && read.restart()) {
    read.push(bytes);
    readings += 1;
  }
  expect(ids).toEqual(entries.map((_, at) => `har-${at}`).reverse());
  expect(readings).toBeLessThan(10);
});
