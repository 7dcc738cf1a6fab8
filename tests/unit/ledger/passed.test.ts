import { expect, test } from 'vitest';
import { completeSinceFact } from '../../../src/ledger/complete-since.ts';
import { type KnownRequest, notePassed, passedFact, passedIn } from '../../../src/ledger/passed.ts';

const now = 1_000_000_000_000;
const request = (name: string, at: number) => ({ observation: name, at, tab: 7, vendor: 'mixpanel' });

function memory() {
  const facts = new Map<string, unknown>();
  return {
    facts,
    store: {
      get: async (key: string) => facts.get(key),
      put: async (value: unknown, key: string) => facts.set(key, value),
    },
    names: () => passedIn(facts.get(passedFact)).map(({ observation }) => observation),
  };
}

/** Adds to what is remembered so far. */
const note = async (store: ReturnType<typeof memory>['store'], requests: readonly KnownRequest[], at: number) =>
  notePassed(store, passedIn(await store.get(passedFact)), requests, at);

test('requests of the last two minutes are remembered, with their ids, times and tabs only', async () => {
  const { facts, store } = memory();
  await note(store, [request('a', now - 120_000)], now);
  await note(store, [request('b', now - 5)], now);
  expect(facts.get(passedFact)).toEqual([
    { observation: 'a', at: now - 120_000, tab: 7 },
    { observation: 'b', at: now - 5, tab: 7 },
  ]);
  expect(facts.has(completeSinceFact)).toBe(false);
});

test('passed requests that are too old are forgotten, and the time of the latest is noted', async () => {
  const { facts, store, names } = memory();
  await note(store, [request('a', now), request('b', now - 120_001), request('c', now - 130_000)], now);
  expect(names()).toEqual(['a']);
  expect(facts.get(completeSinceFact)).toBe(now - 120_001);
  await note(store, [request('d', now + 60_000)], now + 120_001);
  expect(names()).toEqual(['d']);
  expect(facts.get(completeSinceFact)).toBe(now);
});

test('of too many passed requests, those that arrived first are forgotten', async () => {
  const { facts, store, names } = memory();
  const many = Array.from({ length: 10_002 }, (_, n) => request(`${n}`, now - n));
  await note(store, many, now);
  expect(names()).toHaveLength(10_000);
  expect(names()[0]).toBe('2');
  expect(facts.get(completeSinceFact)).toBe(now);
});
