import { expect, test } from 'vitest';
import { isBelow, isWithin } from '../../../src/web/host.ts';

test.each([
  ['t.example.com', true, true],
  ['a.b.example.com', true, true],
  ['example.com', false, true],
  ['badexample.com', false, false],
  ['example.com.evil.test', false, false],
  ['.example.com', false, false],
  ['com', false, false],
])('%s: below example.com: %s; within it: %s', (host, below, within) => {
  expect([isBelow(host, 'example.com'), isWithin(host, 'example.com')]).toEqual([below, within]);
});
