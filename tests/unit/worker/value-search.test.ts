import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fingerprinter } from '../../../src/ledger/fingerprint.ts';
import { openLedger } from '../../../src/ledger/ledger.ts';
import { holdsText } from '../../../src/ledger/raw-request.ts';
import type { RawRequest, RequestDetail } from '../../../src/ledger/rows.ts';
import { valueSearcher } from '../../../src/worker/value-search.ts';
import { requestRow } from '../ui/samples.ts';

const raw = (change: Partial<RawRequest> = {}): RawRequest => ({
  url: 'https://collect.example/c?id=u_48151',
  headers: [['x-user', 'Grace Hopper']],
  body: { encoding: 'utf8', text: '{"note":"sk_live_9f8e7d6c"}', cut: false },
  values: ['ada@person.example'],
  ...change,
});

test.each(['u_48151', 'grace hopper', 'SK_LIVE', 'ada@person', 'collect.example'])(
  '%s is found in the request',
  (text) => {
    expect(holdsText(raw(), text)).toBe(true);
  },
);

test.each(['x-user', 'bob@person.example'])('%s is not found in values of the request', (text) => {
  expect(holdsText(raw(), text)).toBe(false);
});

async function search(text: string, keepsRaw: boolean) {
  const ledger = await openLedger(crypto.randomUUID());
  const rows = ['in memory', 'on disk', 'masked'].map((observation) => requestRow({ observation }));
  const detail = async (observation: string): Promise<RequestDetail> => ({
    ...{ observation, fields: [], further: 0 },
    ...(observation === 'on disk' && { raw: raw() }),
  });
  const found = valueSearcher({
    rawValues: { search: () => ({ searched: ['in memory'], found: ['in memory'] }) },
    ledger: { requests: async () => rows, detail, fingerprintKey: ledger.fingerprintKey },
    keepsRaw: async () => keepsRaw,
  });
  return { ...(await found(text)), key: await ledger.fingerprintKey() };
}

test('values in memory are searched, and those on disk if the user keeps them', async () => {
  expect(await search('ada@person.example', false)).toMatchObject({ searched: ['in memory'], found: ['in memory'] });
  const both = ['in memory', 'on disk'];
  expect(await search('ada@person.example', true)).toMatchObject({ searched: both, found: both });
  expect(await search('bob@person.example', true)).toMatchObject({ searched: both, found: ['in memory'] });
});

test('the result has the fingerprint that the text has as a value, unless it is easy to guess', async () => {
  const { fingerprint, key } = await search('Ada@Person.example', false);
  expect(fingerprint).toBe(fingerprinter(key)('ada@person.example', 'email'));
  expect(fingerprint).not.toBe('');
  expect((await search('4711', false)).fingerprint).toBe('');
});
