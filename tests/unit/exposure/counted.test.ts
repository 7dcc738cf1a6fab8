import { expect, test } from 'vitest';
import { countedOf } from '../../../src/exposure/exposure.ts';

test.each([
  ['if everything was read', { requests: 2, messages: 3, read: 5, unreadable: [] }, 5],
  ['if a request could not be read', { requests: 2, messages: 3, read: 4, unreadable: [{ count: 1 }] }, 5],
  ['and one for a gap of unknown size', { requests: 2, messages: 3, read: 5, unreadable: [{ count: 1 }] }, 6],
])('the total is the requests and the messages, %s', (_, counted, total) => {
  expect(countedOf(counted)).toBe(total);
});
