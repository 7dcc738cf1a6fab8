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

test('recent results are computed once, and those of long texts each time', () => {
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

test('at most twice the requested number of results is cached', () => {
  let found = 0;
  const memo = createMemo<number, number>(3);
  const find = (key: number) => {
    found += 1;
    return key;
  };
  for (let key = 0; key < 7; key += 1) memo(key, find);
  memo(0, find);
  expect(found).toBe(8);
  memo(6, find);
  expect(found).toBe(8);
});
