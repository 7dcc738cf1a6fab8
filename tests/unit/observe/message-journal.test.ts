import { expect, test } from 'vitest';
import { openMessageJournal } from '../../../src/observe/message-journal.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { sessionMemory } from '../worker/session-memory.ts';

const message = (id: string, bytes: number): Observation => ({
  ...{
    id,
    at: 5,
    transport: 'websocket',
    outcome: 'sent',
    tab: 4,
    app: 'https://app.example',
    page: 'https://app.example/',
  },
  ...{ method: 'GET', url: 'wss://vendor.example/', headers: [], callStack: null },
  body: { kind: 'bytes', bytes: new Uint8Array(bytes).fill(7) },
});

test('messages that are not in the ledger yet survive a stop of the worker', async () => {
  const storage = sessionMemory();
  const [a, b, c] = [message('b-1.0', 3), message('b-1.1', 0), message('b-2.0', 2)];
  const first = openMessageJournal(storage);
  first.hold('b-1', [a, b]);
  first.hold('b-2', [c]);
  first.hold('b-3', []);
  first.forget('b-2');
  const second = openMessageJournal(storage);
  expect(await second.restored).toEqual([a, b]);
  second.hold('b-4', [c]);
  second.forgetRestored();
  await second.restored;
  expect(await openMessageJournal(storage).restored).toEqual([c]);
});

test('messages beyond a megabyte per batch are kept without their content', async () => {
  const storage = sessionMemory();
  openMessageJournal(storage).hold('b-1', [message('a', 900_000), message('b', 200_000), message('c', 100)]);
  const restored = await openMessageJournal(storage).restored;
  expect(restored.map(({ body }) => body.kind)).toEqual(['bytes', 'unreadable', 'bytes']);
  expect(restored[1]?.body).toEqual({ kind: 'unreadable', reason: 'worker-stopped' });
});

test('storage that cannot be read restores nothing', async () => {
  const refuse = () => Promise.reject(new Error('gone'));
  const journal = openMessageJournal({ get: refuse, set: refuse, remove: refuse });
  journal.hold('b-1', [message('a', 1)]);
  journal.forgetRestored();
  expect(await journal.restored).toEqual([]);
});
