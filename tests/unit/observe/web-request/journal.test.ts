import { expect, test } from 'vitest';
import { FormFile } from '../../../../src/observe/observation.ts';
import { rememberShownSockets } from '../../../../src/observe/shown-sockets.ts';
import { openJournal, type SessionStorage } from '../../../../src/observe/web-request/journal.ts';
import { fromWire, toWire } from '../../../../src/observe/wire.ts';

/** Storage that survives the worker, with values as JSON, as in browsers. */
function storage(): SessionStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async () => Object.fromEntries([...kept].map(([key, value]) => [key, JSON.parse(value)])),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}

const details = {
  requestId: '7',
  url: 'https://a.example/',
  method: 'POST',
  type: 'ping',
  timeStamp: 1,
  frameId: 0,
  tabId: 1,
};
const body = { kind: 'bytes' as const, bytes: new Uint8Array([0, 255, 128]) };

test('the journal returns what another worker instance held', async () => {
  const memory = storage();
  const journal = openJournal(memory);
  journal.hold({ id: '7.a', details, body });
  journal.hold({ id: '8.b', details: { ...details, requestId: '8' }, body: { kind: 'none' } });
  journal.sent('7.a', [['cookie', 'x']]);
  journal.forget(['8.b']);
  const run = await journal.run;
  const again = openJournal(memory);
  expect(await again.restored).toEqual([{ id: '7.a', details, body, headers: [['cookie', 'x']] }]);
  expect(await again.run).toBe(run);
});

test.each([
  [{ ...body, lacks: 'files' as const }],
  [{ kind: 'form' as const, entries: [['a', 'b']] as const, lacks: 'maybe-files' as const, said: true as const }],
  [{ kind: 'none' as const, said: true as const }],
])(
  'what a body lacks, and whether only the page reported it, is known to the next worker instance: %j',
  async (each) => {
    const memory = storage();
    openJournal(memory).hold({ id: '7.a', details, body: each });
    expect((await openJournal(memory).restored)[0]?.body).toEqual(each);
  },
);

test('a long body is not journalled, and is reported when it is lost', async () => {
  const memory = storage();
  openJournal(memory).hold({ id: '7.a', details, body: { kind: 'bytes', bytes: new Uint8Array(200_000) } });
  expect((await openJournal(memory).restored)[0]?.body).toEqual({ kind: 'unreadable', reason: 'worker-stopped' });
});

test('a failing storage affects nothing else', async () => {
  const fails = () => Promise.reject(new Error('full'));
  const journal = openJournal({ get: fails, set: fails, remove: fails });
  journal.hold({ id: '7.a', details, body });
  journal.forget(['7.a']);
  expect(await journal.restored).toEqual([]);
  expect(await journal.run).toMatch(/^\w+/);
});

test.each([
  [{ kind: 'none' as const }],
  [body],
  [{ kind: 'unreadable' as const, reason: 'too-large' as const }],
  [
    {
      kind: 'form' as const,
      entries: [
        ['a', 'b'],
        ['f', new FormFile('n', 't', new Uint8Array([1]))],
        ['g', new FormFile('n', '', null)],
      ] as const,
    },
  ],
])('a body is restored from the wire format: %j', (each) => {
  expect(fromWire(JSON.parse(JSON.stringify(toWire(each))))).toEqual(each);
});

test('text on the wire becomes UTF-8', () => {
  expect(fromWire({ text: 'é\ud800' })).toEqual({ kind: 'bytes', bytes: new TextEncoder().encode('é\ufffd') });
});

test('a WebSocket that was shown is known in this worker instance and the next, for its tab only', async () => {
  const memory = storage();
  const sockets = rememberShownSockets(memory);
  const waiting = sockets.wasShown(1, 'wss://a.example/', 1_000);
  setTimeout(() => sockets.opened(1, 'wss://a.example/'), 5);
  expect(await waiting).toBe(true);
  expect(await rememberShownSockets(memory).wasShown(1, 'wss://a.example/', 0)).toBe(true);
  expect(await sockets.wasShown(2, 'wss://a.example/', 5)).toBe(false);
});
