import { expect, test } from 'vitest';
import type { SessionRow } from '../../../src/ledger/rows.ts';
import { createSessions } from '../../../src/worker/sessions.ts';

function setUp(known: readonly SessionRow[] = [], now = 5_000) {
  const rows = new Map(known.map((row) => [row.id, row]));
  const steps: string[] = [];
  const sessions = createSessions({
    ledger: {
      session: async (id) => rows.get(id) ?? null,
      runningSession: async () => [...rows.values()].find(({ endedAt }) => endedAt === null) ?? null,
      async putSession(row) {
        steps.push(`put ${row.name}`);
        rows.set(row.id, row);
      },
    },
    recorded: async () => void steps.push('recorded'),
    settled: async () => void steps.push('settled'),
    now: () => now,
  });
  return { rows, steps, sessions };
}

const running: SessionRow = { id: 'a', name: 'Release 1', startedAt: 1_000, endedAt: null };

test('a new session ends the running one, after what was observed before is recorded', async () => {
  const { rows, steps, sessions } = setUp([running]);
  const started = await sessions.start('Release 2');
  expect(steps).toEqual(['recorded', 'put Release 1', 'put Release 2']);
  expect(rows.get('a')?.endedAt).toBe(5_000);
  expect(started).toMatchObject({ name: 'Release 2', startedAt: 5_000, endedAt: null });
});

test('a session is stopped once everything in flight is recorded', async () => {
  const { steps, sessions } = setUp([running]);
  expect(await sessions.stop()).toEqual({ ...running, endedAt: 5_000 });
  expect(steps).toEqual(['settled', 'put Release 1']);
  expect(await sessions.stop()).toBeNull();
});

test('a session never ends before it started, even if the clock was set back', async () => {
  const { sessions } = setUp([running], 200);
  expect(await sessions.stop()).toMatchObject({ startedAt: 1_000, endedAt: 1_000 });
});

test('a session can get another name and a note, and an empty note removes the earlier one', async () => {
  const { rows, sessions } = setUp([running]);
  await sessions.update('a', { name: 'Release 1.1', note: 'with consent' });
  expect(rows.get('a')).toEqual({ ...running, name: 'Release 1.1', note: 'with consent' });
  expect(await sessions.update('a', { name: 'Release 1.1', note: '' })).toEqual({ ...running, name: 'Release 1.1' });
  expect(await sessions.update('unknown', { name: 'x', note: '' })).toBeNull();
});
