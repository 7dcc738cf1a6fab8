import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Observation } from '../../../src/observe/observation.ts';
import type { SessionStorage } from '../../../src/observe/web-request/journal.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import type { Definition } from '../../../src/vendors/vendor.ts';
import { createCanonicalNames, resolverOf } from '../../../src/worker/canonical-names.ts';
import { observed } from '../vendors/fixtures.ts';

const acme: Definition = { id: 'acme', name: 'Acme', hosts: ['*.acme.test', 'acme.fernhill.example'] };
const to = (...hosts: string[]): Observation[] => hosts.map((host) => observed({ from: '', url: `https://${host}/c` }));

/** Replaces `storage.session`; values are copied, as in browsers. */
function memory(): SessionStorage & { readonly kept: Record<string, unknown> } {
  const kept: Record<string, unknown> = {};
  return {
    kept,
    get: async () => structuredClone(kept),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (keys) => {
      for (const key of keys) delete kept[key];
    },
  };
}

let now = 0;
const names: Record<string, string> = {
  't.fernhill.example': 'X.Acme.test.',
  'same.fernhill.example': 'same.fernhill.example',
};
const resolve = vi.fn(async (host: string): Promise<string | null> => names[host] ?? null);
const resolved = (storage: SessionStorage = memory(), ask = resolve) =>
  createCanonicalNames({ resolve: ask, storage, now: () => now });
const asked = () => resolve.mock.calls.map(([host]) => host);

beforeEach(() => {
  now = 1_790_000_000_000;
  resolve.mockReset();
  resolve.mockImplementation(async (host) => names[host] ?? null);
});

describe('canonical names', () => {
  test('are available once they were prepared, and not before', async () => {
    const known = resolved();
    expect(known.nameOf('t.fernhill.example')).toBeNull();
    await known.prepare(to('t.fernhill.example', 'same.fernhill.example'), identifyAmong([acme]));
    expect(known.nameOf('t.fernhill.example')).toBe('x.acme.test');
    expect(known.nameOf('same.fernhill.example')).toBeNull();
  });

  test('are looked up once for the app’s own hosts that nothing else identifies', async () => {
    const known = resolved();
    const identify = identifyAmong([acme], {
      mappings: [
        { id: 'acme', hosts: ['mapped.fernhill.example'] },
        { id: 'own', hosts: ['own.fernhill.example'] },
      ],
      canonicalName: (host) => (host === 'listed.fernhill.example' ? 'x.acme.test' : null),
    });
    const hosts = [
      't.fernhill.example',
      't.fernhill.example',
      'app.fernhill.example',
      'acme.fernhill.example',
      'mapped.fernhill.example',
      'own.fernhill.example',
      'listed.fernhill.example',
      'unheard.test',
      'x.acme.test',
    ];
    await known.prepare(to(...hosts), identify);
    await known.prepare(to(...hosts), identify);
    expect(asked()).toEqual(['t.fernhill.example']);
  });

  test('are not looked up if nothing was sent, nor for IP addresses, nor for invalid addresses', async () => {
    const known = resolved();
    const identify = identifyAmong([]);
    await known.prepare([], identify);
    const [request] = to('t.fernhill.example');
    const local = { ...request, app: 'http://10.0.0.1', url: 'http://10.0.0.1:8080/c' } as Observation;
    const intranet = { ...request, app: 'http://intranet', url: 'http://intranet:8080/c' } as Observation;
    await known.prepare([local, intranet, { ...request, url: 'nonsense' } as Observation], identify);
    expect(asked()).toEqual([]);
  });

  test('survive a stop of the worker', async () => {
    const storage = memory();
    await resolved(storage).prepare(to('t.fernhill.example', 'u.fernhill.example'), identifyAmong([]));
    await vi.waitFor(() => expect(storage.kept).toHaveProperty('canonical-names'), 20_000);
    const later = resolved(storage);
    await later.prepare(to('t.fernhill.example', 'u.fernhill.example'), identifyAmong([]));
    expect(later.nameOf('t.fernhill.example')).toBe('x.acme.test');
    expect(asked()).toEqual(['t.fernhill.example', 'u.fernhill.example']);
  });

  test('are looked up again a minute after a failure, and a day after an answer', async () => {
    const known = resolved();
    const identify = identifyAmong([]);
    const batch = to('t.fernhill.example');
    resolve.mockRejectedValueOnce(new Error('NS_ERROR_UNKNOWN_HOST'));
    await known.prepare(batch, identify);
    now += 59_000;
    await known.prepare(batch, identify);
    expect(asked()).toHaveLength(1);
    now += 2_000;
    await known.prepare(batch, identify);
    expect([asked().length, known.nameOf('t.fernhill.example')]).toEqual([2, 'x.acme.test']);
    now += 23 * 3_600_000;
    await known.prepare(batch, identify);
    expect(asked()).toHaveLength(2);
    now += 2 * 3_600_000;
    await known.prepare(batch, identify);
    expect(asked()).toHaveLength(3);
  });

  test('delay an audit once, by at most half a second, and are used even if they come late', async () => {
    vi.useFakeTimers();
    try {
      let answer: (name: string) => void = () => undefined;
      resolve.mockImplementation(() => new Promise((done) => (answer = done)));
      const known = resolved();
      const first = vi.fn();
      const prepared = known.prepare(to('t.fernhill.example'), identifyAmong([])).then(first);
      await vi.advanceTimersByTimeAsync(499);
      expect(first).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      await prepared;
      await known.prepare(to('t.fernhill.example'), identifyAmong([]));
      expect(asked()).toHaveLength(1);
      answer('x.acme.test');
      await vi.advanceTimersByTimeAsync(0);
      expect(known.nameOf('t.fernhill.example')).toBe('x.acme.test');
    } finally {
      vi.useRealTimers();
    }
  });

  test('are looked up a few at a time, and a thousand are remembered', async () => {
    const storage = memory();
    const known = resolved(storage);
    const hosts = Array.from({ length: 1_200 }, (_, n) => `h${n}.fernhill.example`);
    await known.prepare(to(...hosts), identifyAmong([]));
    expect(asked()).toHaveLength(32);
    for (const host of hosts) await known.prepare(to(host), identifyAmong([]));
    expect(asked()).toHaveLength(1_200);
    await vi.waitFor(() => expect(storage.kept['canonical-names']).toHaveLength(1_000), 20_000);
  });

  test('are unknown in a browser without a resolver, and a full storage affects nothing else', async () => {
    const none = createCanonicalNames({ resolve: null, storage: memory() });
    await none.prepare(to('t.fernhill.example'), identifyAmong([]));
    expect(none.nameOf('t.fernhill.example')).toBeNull();
    const full = {
      ...memory(),
      get: () => Promise.reject(new Error('full')),
      set: () => Promise.reject(new Error('full')),
    };
    const known = resolved(full);
    await known.prepare(to('t.fernhill.example'), identifyAmong([]));
    expect(known.nameOf('t.fernhill.example')).toBe('x.acme.test');
  });
});

test('canonical names are looked up by the browser if it has a resolver', async () => {
  expect(resolverOf({})).toBeNull();
  const dns = { resolve: vi.fn(async () => ({ addresses: [], canonicalName: 'x.acme.test' })) };
  expect(await resolverOf({ dns })?.('t.fernhill.example')).toBe('x.acme.test');
  expect(dns.resolve).toHaveBeenCalledWith('t.fernhill.example', ['canonical_name']);
});
