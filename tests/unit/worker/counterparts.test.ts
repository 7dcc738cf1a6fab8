import { expect, test } from 'vitest';
import { addressTag } from '../../../src/observe/observation-id.ts';
import { withoutCounterpart } from '../../../src/worker/counterparts.ts';

const url = 'https://collect.example/c';
const request = (at: number, { endedAt = at + 50, address = url, tabId = 7 } = {}) => ({
  ...{ url: address, at, endedAt, initiator: 'fetch', tabId, frameId: 0 },
  ...{ app: 'https://app.example', page: 'https://app.example/' },
});
const known = (at: number, { address = url, tab = 7 as number | null } = {}) => ({
  ...{ observation: `run.${at}.${addressTag(address)}`, at, tab },
});
const times = (sent: readonly number[], shown: readonly number[]) =>
  withoutCounterpart(
    sent.map((at) => request(at)),
    shown.map((at) => known(at)),
  ).map(({ at }) => at);

test('a known request is the counterpart of at most one request, which must have the same address', () => {
  expect(times([1_000, 1_010], [1_005])).toEqual([1_010]);
  expect(withoutCounterpart([request(1_000)], [known(1_000, { address: `${url}?other` })])).toHaveLength(1);
});

test('known requests of other tabs do not count, those without a tab do', () => {
  expect(withoutCounterpart([request(1_000)], [known(1_000, { tab: 8 })])).toHaveLength(1);
  expect(withoutCounterpart([request(1_000)], [known(1_000, { tab: null })])).toEqual([]);
  // A known request without a tab can be the request of only one of the two tabs.
  const both = [request(1_000), request(1_000, { tabId: 8 })];
  expect(withoutCounterpart(both, [known(1_000, { tab: null })])).toHaveLength(1);
  expect(withoutCounterpart(both, [known(1_000, { tab: null }), known(1_000)])).toEqual([]);
});

test('the closest pairs are matched first, in any order', () => {
  expect(times([1_000, 5_000], [5_010])).toEqual([1_000]);
  expect(times([5_000, 1_000], [1_010])).toEqual([5_000]);
});

test('the browser may show a request at any time between its start and its end, give or take two seconds', () => {
  const isMissing = (shownAt: number) =>
    withoutCounterpart([request(10_000, { endedAt: 40_000 })], [known(shownAt)]).length === 1;
  expect([7_999, 8_000, 42_000, 42_001].map(isMissing)).toEqual([true, false, false, true]);
});

test('a long request is matched with a known request that no short one can be matched with', () => {
  const sent = [request(1_000, { endedAt: 60_000 }), request(3_000), request(20_000)];
  expect(withoutCounterpart(sent, [known(3_400), known(20_400), known(50_000)])).toEqual([]);
  expect(withoutCounterpart(sent, [known(3_400), known(20_400)])).toHaveLength(1);
});
