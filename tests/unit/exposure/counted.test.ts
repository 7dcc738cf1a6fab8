import { expect, test } from 'vitest';
import { countedOf } from '../../../src/exposure/exposure.ts';

test.each([
  ['everything was read', { requests: 2, messages: 3, read: 5, unreadable: [] }, 5],
  ['a request could not be read', { requests: 2, messages: 3, read: 4, unreadable: [{ count: 1 }] }, 5],
  ['a gap of unknown size remains', { requests: 2, messages: 3, read: 5, unreadable: [{ count: 1 }] }, 6],
])('a gap of unknown size counts as one: %s', (_, counted, total) => {
  expect(countedOf(counted)).toBe(total);
});
