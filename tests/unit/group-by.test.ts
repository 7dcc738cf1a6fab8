import { expect, it } from 'vitest';
import { groupBy } from '../../src/group-by.ts';

it('groups items by a key, in order of first appearance', () => {
  const words = new Set(['pear', 'fig', 'plum', 'kiwi', 'nut']);
  expect([...groupBy(words, ({ length }) => length)]).toEqual([
    [4, ['pear', 'plum', 'kiwi']],
    [3, ['fig', 'nut']],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
