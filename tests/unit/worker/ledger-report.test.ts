import { expect, test } from 'vitest';
import type { SessionRow } from '../../../src/ledger/rows.ts';
import { ledgerReport } from '../../../src/worker/ledger-report.ts';

const session = (id: string): SessionRow => ({ id, name: id, startedAt: 1_000, endedAt: null });
const ledger = {
  rows: async () => ({ recipients: [], disclosures: [] }),
  session: async (id: string) => session(id),
  runningSession: async () => session('running'),
  dropped: async () => 2,
  mayReport: async () => [],
} as Parameters<typeof ledgerReport>[0];
const circumstances = {
  detail: 'Chromium 156',
  toolVersion: '1.2.3',
  unsaved: 3,
  access: { granted: 'all', sites: [] },
} as unknown as Parameters<typeof ledgerReport>[3];

test('a report counts losses that are not in the ledger yet', async () => {
  const report = await ledgerReport(ledger, { policy: null }, {}, circumstances);
  expect(report.coverage.dropped).toBe(5);
  expect(report.source).toEqual({ kind: 'browser', detail: 'Chromium 156' });
});

test('a report is on the session of its filter, or on the one that is running', async () => {
  const named = await ledgerReport(ledger, { policy: null }, { session: 'release' }, circumstances);
  const running = await ledgerReport(ledger, { policy: null }, {}, circumstances);
  expect([named.session?.name, running.session?.name]).toEqual(['release', 'running']);
});
