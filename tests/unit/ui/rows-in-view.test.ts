import { expect, test } from 'vitest';
import { scrollTopShowing } from '../../../src/ui/hooks/use-rows-in-view.ts';

// Ten rows of 20 px are in view below a heading of 30 px.
const view = (top: number) => ({ top, height: 230, rowHeight: 20, headHeight: 30 });

test.each([
  ['in view', 5, 0, 0],
  ['the first in view', 10, 200, 200],
  ['the last in view', 19, 200, 200],
  ['above', 4, 200, 80],
  ['below', 20, 200, 220],
  ['far below', 99, 0, 1_800],
])('a row that is %s is shown by scrolling as little as possible', (_, at, top, expected) => {
  expect(scrollTopShowing(at, view(top))).toBe(expected);
});
