import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/observe/observation.ts';
import { rememberOpenSockets } from '../../../src/observe/open-sockets.ts';
import { sessionMemory } from '../worker/session-memory.ts';

const app = 'https://app.example';

const handshake = (more: Partial<Observation> = {}): Observation => ({
  ...{ id: 'run.1.a', at: 1_000, transport: 'http', outcome: 'sent', tab: 4, app, page: `${app}/inbox` },
  ...{ method: 'GET', url: 'wss://chat.example/s', headers: [], body: { kind: 'none' }, callStack: null },
  ...more,
});

/** Starts worker instances, one after another, which share the storage of one run of the browser. */
function setUp() {
  const storage = sessionMemory();
  const start = async (settled = Promise.resolve()) => {
    const unknown: Observation[] = [];
    const onUnknown = (observation: Observation) => void unknown.push(observation);
    const sockets = rememberOpenSockets({ storage, onUnknown, settled: () => settled, now: () => 9_000 });
    await storageIdle();
    return { unknown, sockets };
  };
  return { storage, start };
}

/** Resolves when everything that was started has been stored. */
const storageIdle = () => new Promise((resolve) => setTimeout(resolve));

describe('the last messages of a WebSocket', () => {
  it('are unknown if its tab is gone when the worker starts again', async () => {
    const { storage, start } = setUp();
    const first = await start();
    first.sockets.opened(handshake());
    await storageIdle();
    const second = await start();
    second.sockets.remain(new Map([[5, app]]));
    await storageIdle();
    expect(second.unknown).toEqual([
      expect.objectContaining({
        ...{ transport: 'websocket', outcome: 'sent', tab: 4, app, page: `${app}/inbox`, url: 'wss://chat.example/s' },
        ...{ at: 9_000, times: 0, body: { kind: 'unreadable', reason: 'socket-messages' } },
      }),
    ]);
    expect(storage.kept.size).toBe(0);
    expect(first.unknown).toEqual([]);
  });

  it.each<[string, (sockets: Awaited<ReturnType<ReturnType<typeof setUp>['start']>>['sockets']) => void]>([
    ['the tab is closed', ({ left }) => left(4)],
    ['the tab has a new document', ({ left }) => left(4, 1_500)],
    ['the tab has a new document, which answers', ({ caughtUp }) => caughtUp(4, 1_500)],
    ['the tab shows another app', ({ shows }) => shows(4, 'https://other.example')],
    ['the tab shows no web page', ({ shows }) => shows(4, null)],
    ['the tab shows another app at the start', ({ remain }) => remain(new Map([[4, 'https://other.example']]))],
  ])('are unknown if, before its page has caught up, %s', async (_, happen) => {
    const { start } = setUp();
    (await start()).sockets.opened(handshake());
    await storageIdle();
    const { sockets, unknown } = await start();
    happen(sockets);
    happen(sockets);
    await storageIdle();
    expect(unknown).toHaveLength(1);
  });

  it('are known as long as the same worker instance receives the notices of the page', async () => {
    const { storage, start } = setUp();
    const { sockets, unknown } = await start();
    sockets.opened(handshake());
    sockets.opened(handshake({ at: 2_000, tab: 5 }));
    sockets.left(4);
    sockets.shows(5, null);
    await storageIdle();
    expect(unknown).toEqual([]);
    expect(storage.kept.size).toBe(0);
  });

  it('are known once the page has caught up with a worker that started again', async () => {
    const { start } = setUp();
    (await start()).sockets.opened(handshake());
    await storageIdle();
    const { sockets, unknown } = await start();
    sockets.remain(new Map([[4, app]]));
    sockets.caughtUp(4, 900.5);
    sockets.shows(4, app);
    sockets.left(4);
    await storageIdle();
    expect(unknown).toEqual([]);
  });

  it('are known for a WebSocket that had closed, and unknown for one with the same address that had not', async () => {
    const { start } = setUp();
    const { sockets } = await start();
    for (const at of [1_000, 2_000, 3_000]) sockets.opened(handshake({ at }));
    sockets.opened(handshake({ tab: 5 }));
    sockets.closed(4, 'wss://chat.example/s');
    sockets.closed(4, 'wss://chat.example/s');
    sockets.closed(5, 'wss://chat.example/s');
    sockets.closed(5, 'wss://other.example/s');
    await storageIdle();
    const { sockets: later, unknown } = await start();
    later.remain(new Map());
    await storageIdle();
    expect(unknown).toHaveLength(1);
  });

  it('are unknown if the worker is stopped before they are in the ledger', async () => {
    const { start } = setUp();
    const { sockets } = await start(new Promise(() => {}));
    sockets.opened(handshake());
    sockets.left(4);
    await storageIdle();
    const { sockets: later, unknown } = await start();
    later.remain(new Map());
    await storageIdle();
    expect(unknown).toHaveLength(1);
  });

  it('are of no interest if they are unread anyway, or if the request failed, has no tab or opens no WebSocket', async () => {
    const { storage, start } = setUp();
    const { sockets } = await start();
    sockets.opened(handshake({ body: { kind: 'unreadable', reason: 'socket-messages' } }));
    sockets.opened(handshake({ outcome: 'failed' }));
    sockets.opened(handshake({ tab: null }));
    sockets.opened(handshake({ url: 'https://chat.example/s' }));
    await storageIdle();
    expect(storage.kept.size).toBe(0);
  });

  it('are unknown for a WebSocket that was opened unseen and then used', async () => {
    const { storage, start } = setUp();
    const { sockets } = await start();
    sockets.opened(handshake({ url: 'wss://known.example/' }));
    for (const url of ['wss://known.example/', 'wss://chat.example/s', 'wss://chat.example/s'])
      sockets.used(handshake({ transport: 'websocket', at: 5_000 + storage.kept.size, url }));
    await storageIdle();
    const { sockets: later, unknown } = await start();
    later.remain(new Map());
    await storageIdle();
    expect(unknown.map(({ url }) => url)).toEqual(['wss://known.example/', 'wss://chat.example/s']);
  });

  it('are distinguished by the whole address, of which no query or fragment is stored', async () => {
    const { storage, start } = setUp();
    const { sockets } = await start();
    const url = 'wss://chat.example/s?token=s3cret';
    sockets.opened(handshake({ url, page: `${app}/inbox?code=s3cret#s3cret` }));
    sockets.used(handshake({ transport: 'websocket', at: 2_000, url }));
    await storageIdle();
    expect(storage.kept.size).toBe(1);
    expect(JSON.stringify([...storage.kept])).not.toContain('s3cret');
    sockets.closed(4, 'wss://chat.example/s?token=other');
    await storageIdle();
    expect(storage.kept.size).toBe(1);
    sockets.closed(4, url);
    await storageIdle();
    expect(storage.kept.size).toBe(0);
  });

  it('are forgotten with their app, or with everything', async () => {
    const { storage, start } = setUp();
    const { sockets } = await start();
    sockets.opened(handshake());
    sockets.opened(handshake({ tab: 5, app: 'https://other.example' }));
    await storageIdle();
    sockets.forget(app);
    await storageIdle();
    expect([...storage.kept.keys()]).toEqual([expect.stringContaining('open-socket:5 ')]);
    sockets.forget();
    await storageIdle();
    expect(storage.kept.size).toBe(0);
  });

  it('are tracked for at most 2,000 WebSockets; the oldest are forgotten', async () => {
    const { storage, start } = setUp();
    const { sockets } = await start();
    for (let at = 1; at <= 2_001; at += 1) sockets.opened(handshake({ at }));
    await storageIdle();
    expect(storage.kept.size).toBe(2_000);
    expect([...storage.kept.keys()][0]).toContain(' 2 ');
  });
});
