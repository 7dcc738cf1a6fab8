import { expect, test } from 'vitest';
import {
  addressTag,
  addressTagIn,
  harId,
  hopId,
  hopIn,
  messageId,
  shownId,
  timedId,
} from '../../../src/observe/observation-id.ts';

const url = 'https://collect.example/v1?user=ada#top';

/** A request in a page's timing log. */
const timed = { tabId: 4, frameId: 0, at: 1, url };

test('an id represents its address without revealing it, regardless of the fragment', () => {
  expect(hopId('7', url)).toMatch(/^7\.[0-9a-f]{12}$/);
  expect(addressTag(url)).toBe(addressTag(url.replace('#top', '#end')));
  expect(addressTag(url)).not.toBe(addressTag(url.replace('ada', 'bob')));
});

test('the parts of ids can be read again', () => {
  const hop = hopId('7', url);
  expect(hopIn(shownId('run', hop))).toBe(hop);
  expect(addressTagIn(shownId('run', hop))).toBe(addressTag(url));
  expect(addressTagIn(timedId(timed))).toBe(addressTag(url));
});

test('ids of different things differ', () => {
  const ofLogs = [timed, { ...timed, tabId: 5 }, { ...timed, frameId: 3 }, { ...timed, at: 2 }].map(timedId);
  const ids = [messageId('batch', 0), messageId('batch', 1), harId(1), harId(1, 0), harId(10), ...ofLogs];
  expect(new Set(ids).size).toBe(ids.length);
});
