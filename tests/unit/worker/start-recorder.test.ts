import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { openLedger } from '../../../src/ledger/ledger.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import { rememberAuditAttempts } from '../../../src/worker/audit-attempts.ts';
import { rememberLosses } from '../../../src/worker/losses.ts';
import { startRecorder } from '../../../src/worker/start-recorder.ts';
import type { State } from '../../../src/worker/state.ts';
import { sessionMemory } from './session-memory.ts';

const app = 'https://app.example';
const observation: Observation = {
  ...{ id: 'run.1.tag', at: 1_700_000_000_000, transport: 'http', outcome: 'sent', tab: 7, app, page: `${app}/` },
  ...{ method: 'GET', url: 'https://collect.example/c?q=ada', headers: [], body: { kind: 'none' }, callStack: null },
};

async function setUp(watch: Settings['watch']) {
  const ledger = await openLedger(crypto.randomUUID());
  const storage = sessionMemory();
  const journal = { forget: vi.fn() };
  const onRecorded = vi.fn();
  const settings = { ...defaultSettings, watch };
  const knowledge = { identify: identifyAmong([]), readValue: valueReader(() => []) };
  const recorder = startRecorder({
    ledger,
    state: { current: async () => ({ settings, knowledge }) as unknown as State },
    typedValues: { searchOf: () => () => [] },
    canonicalNames: { prepare: async () => {} },
    journal,
    auditAttempts: rememberAuditAttempts(storage),
    losses: rememberLosses(storage),
    onRecorded,
  });
  return { ledger, journal, onRecorded, recorder };
}

test('recorded observations belong to the running session, and are removed from the journal', async () => {
  const { ledger, journal, onRecorded, recorder } = await setUp({ mode: 'all', apps: [] });
  await ledger.putSession({ id: 's', name: 'Release', startedAt: 1, endedAt: null });
  recorder.record(observation);
  await recorder.drained();
  const { recipients } = await ledger.rows({ session: 's' });
  expect(recipients.map(({ vendor }) => vendor)).toHaveLength(1);
  expect(onRecorded).toHaveBeenCalledOnce();
  expect(journal.forget).toHaveBeenCalledOnce();
});

test('apps that are not watched are not recorded', async () => {
  const { ledger, journal, recorder } = await setUp({ mode: 'listed', apps: [] });
  recorder.record(observation);
  await recorder.drained();
  expect((await ledger.rows({})).recipients).toEqual([]);
  expect(journal.forget).toHaveBeenCalledOnce();
});
