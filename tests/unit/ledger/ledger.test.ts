import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Entries } from '../../../src/ledger/entries.ts';
import { openLedger } from '../../../src/ledger/ledger.ts';
import { disclosureRow, recipientRow } from './samples.ts';

const received = recipientRow({ app: 'https://a.example', session: '' });
let made = 0;

const entries = (): Entries => ({
  recipient: received,
  disclosures: [{ ...disclosureRow({ app: 'https://a.example', session: '', lastSeen: 5 }), raw: 'ada@example.com' }],
  request: {
    observation: `${made++}`,
    outcome: 'sent',
    at: 5,
    app: 'https://a.example',
    vendor: 'mixpanel',
    method: 'POST',
    url: 'https://api.mixpanel.com/track',
    bytes: 1,
    events: [],
    categories: [],
    fields: 1,
    unreadable: null,
    callStack: null,
  },
});

test('sums what is equal, keeps raw values only when asked, and forgets', async () => {
  const ledger = await openLedger('sums');
  await ledger.record([entries(), entries()], { keepRaw: false, dropped: 2 });
  await ledger.record([entries()], { keepRaw: false, dropped: 1 });
  const { disclosures, recipients } = await ledger.rows({ apps: ['https://a.example'] });
  const once = entries();
  expect(disclosures).toHaveLength(1);
  expect(disclosures[0]?.count).toBe(3 * (once.disclosures[0]?.count ?? 0));
  expect(recipients[0]?.requests).toBe(3 * received.requests);
  expect(JSON.stringify(disclosures)).not.toContain('ada@example.com');
  expect(await ledger.dropped()).toBe(3);
  expect((await ledger.rows({ apps: ['https://b.example'] })).disclosures).toEqual([]);
  expect((await ledger.rows({ session: 'other' })).disclosures).toEqual([]);

  await ledger.record([entries()], { keepRaw: true, dropped: 0 });
  expect((await ledger.rows()).disclosures[0]?.raw).toBe('ada@example.com');

  expect(await ledger.clear()).toBe(6);
  expect((await ledger.rows()).disclosures).toEqual([]);
});

test('keeps one fingerprint key for good', async () => {
  const [first, second] = await Promise.all([openLedger('key'), openLedger('key')]);
  expect(first.fingerprintKey).toEqual(second.fingerprintKey);
  expect(first.fingerprintKey).toHaveLength(32);
});

test('forgets what was last seen before a time', async () => {
  const ledger = await openLedger('old');
  await ledger.record([entries()], { keepRaw: false, dropped: 0 });
  await ledger.forgetBefore(5);
  expect((await ledger.rows()).disclosures).toHaveLength(1);
  await ledger.forgetBefore(Number.MAX_SAFE_INTEGER);
  expect((await ledger.rows()).disclosures).toEqual([]);
  expect(await ledger.requests()).toEqual([]);
});
