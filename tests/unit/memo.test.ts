import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemo, createMemos, longestRemembered } from '../../src/memo.ts';

test('cached results equal computed ones', () => {
  const questions = fc.array(fc.tuple(fc.constantFrom('', 'a', 'b', 'c', 'd', 'e'), fc.constantFrom('x', 'y', '')));
  fc.assert(
    fc.property(questions, (asked) => {
      const find = (text: string, kind: string) => `${text}|${kind}`;
      const memos = createMemos<string, string>(2, find);
      for (const [text, kind] of asked) expect(memos(text, kind)).toBe(find(text, kind));
    }),
  );
});

test('recent results are computed once, and results for long texts each time', () => {
  const found: string[] = [];
  const find = (text: string) => {
    found.push(text);
    return text.length;
  };
  const memos = createMemos<string, number>(2, find);
  const long = 'x'.repeat(longestRemembered + 1);
  for (const text of ['a', 'a', 'b', 'a', long, long]) memos(text, '');
  expect(found).toEqual(['a', 'b', long, long]);
});

test('a memo for 64 results keeps at most four times as many, and most of the last 64', () => {
  let found = 0;
  const find = (key: string) => {
    found += 1;
    return key;
  };
  const memo = createMemo<string, string>(64);
  const keys = Array.from({ length: 1_000 }, (_, at) => `key ${at}`);
  for (const key of keys) expect(memo(key, find)).toBe(key);
  expect(found).toBe(1_000);
  for (const key of [...keys].reverse()) expect(memo(key, find)).toBe(key);
  expect(found).toBeGreaterThanOrEqual(2_000 - 4 * 64);
  found = 0;
  const lately = keys.slice(0, 64);
  for (const key of [...lately, ...lately]) memo(key, find);
  expect(found).toBeLessThan(64 * 1.2);
});

test('the result `undefined` is kept as well', () => {
  let found = 0;
  const memo = createMemo<string, undefined>(4);
  const find = () => {
    found += 1;
    return undefined;
  };
  for (const key of ['', '', 'a', 'a']) memo(key, find);
  expect(found).toBe(2);
});
