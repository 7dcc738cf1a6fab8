import { expect, test } from 'vitest';
import { createTally } from '../../../../../src/observe/tap/page/tally.ts';

const takenFrom = (tally: ReturnType<typeof createTally>) => {
  const counts: Record<string, number> = {};
  tally.take((url, count) => {
    counts[url] = count;
  });
  return counts;
};

test('settled messages do not remain, and taken counts are reset', () => {
  const tally = createTally();
  for (const url of ['wss://a.example/', 'wss://a.example/', 'wss://b.example/']) tally.add(url);
  tally.settle('wss://a.example/', 1);
  tally.settle('wss://b.example/', 5);
  expect(takenFrom(tally)).toEqual({ 'wss://a.example/': 1 });
  expect(takenFrom(tally)).toEqual({});
});

test('at most 200 addresses are counted separately, and the messages of all others are counted as well', () => {
  const tally = createTally();
  for (let n = 0; n < 1_000; n += 1) tally.add(`wss://a.example/${n}`);
  const counts = Object.values(takenFrom(tally));
  expect(counts.length).toBeLessThanOrEqual(200);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1_000);
});

test('an address whose messages are all settled makes room for another', () => {
  const tally = createTally();
  for (let n = 0; n < 1_000; n += 1) {
    tally.add(`wss://a.example/${n}`);
    tally.settle(`wss://a.example/${n}`, 1);
  }
  tally.add('wss://last.example/');
  expect(takenFrom(tally)).toEqual({ 'wss://last.example/': 1 });
});
