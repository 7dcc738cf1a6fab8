import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { createKept } from '../../../src/settings/kept.ts';
import type { OldStorage } from '../../../src/settings/old-storage.ts';

let databases = 0;
const freshName = () => `kept-${databases++}`;

/** A `storage.local` with values. The call that `stops` names fails once. */
function storageOf(values: Record<string, unknown>, stops?: keyof OldStorage) {
  let left = { ...values };
  const stopped = new Set(stops ? [stops] : []);
  const stopOnce = (call: keyof OldStorage) => {
    if (stopped.delete(call)) throw new Error('the browser was closed');
  };
  return {
    write: (more: Record<string, unknown>) => void Object.assign(left, more),
    get left() {
      return left;
    },
    get: vi.fn(async (_: null): Promise<Record<string, unknown>> => {
      stopOnce('get');
      return { ...left };
    }),
    clear: vi.fn(async () => {
      stopOnce('clear');
      left = {};
    }),
  };
}

const old = { settings: { version: 1 }, 'visit:https://a.test': 5, 'last-started': 7, reunion: 'x', other: 1 };

describe('kept values', () => {
  it('are shared by all connections, and undefined at first', async () => {
    const [storage, name] = [storageOf({}), freshName()];
    const kept = createKept(() => storage, name);
    expect(await kept.get('a')).toBeUndefined();
    expect(await kept.change('a', () => ({ b: 1 }))).toEqual({ before: undefined, after: { b: 1 } });
    expect(await createKept(() => storage, name).get('a')).toEqual({ b: 1 });
  });

  it('are changed one after another by all callers', async () => {
    const [storage, name] = [storageOf({}), freshName()];
    const writers = [createKept(() => storage, name), createKept(() => storage, name)];
    const add = (before: unknown) => Number(before ?? 0) + 1;
    await Promise.all(Array.from({ length: 60 }, (_, at) => writers[at % 2]?.change('count', add)));
    expect(await writers[0]?.get('count')).toBe(60);
  });

  it('keep their value if changing them throws', async () => {
    const kept = createKept(() => storageOf({}), freshName());
    await kept.change('a', () => 1);
    const failing = kept.change('a', () => {
      throw new TypeError('no');
    });
    await expect(failing).rejects.toThrow(TypeError);
    expect(await kept.get('a')).toBe(1);
  });

  it('can be kept again after their database was deleted', async () => {
    const name = freshName();
    const kept = createKept(() => storageOf({}), name);
    await kept.change('a', () => 1);
    await deleteDB(name);
    expect(await kept.get('a')).toBeUndefined();
    await kept.change('a', () => 2);
    expect(await kept.get('a')).toBe(2);
  });
});

describe('values of earlier versions in storage.local', () => {
  it('are moved if they are still used, and nothing is left there', async () => {
    const storage = storageOf(old);
    const kept = createKept(() => storage, freshName());
    expect(await kept.get('settings')).toEqual({ version: 1 });
    expect(await kept.get('visit:https://a.test')).toBe(5);
    expect(await kept.get('last-started')).toBe(7);
    expect(await kept.get('reunion')).toBeUndefined();
    expect(await kept.get('other')).toBeUndefined();
    expect(storage.left).toEqual({});
  });

  it.each([[old], [{}]])('are moved once: what a page’s scripts write there later is ignored', async (before) => {
    const [storage, name] = [storageOf(before), freshName()];
    await createKept(() => storage, name).get('settings');
    storage.write({ settings: { version: 1, forged: true }, 'visit:https://b.test': 1 });
    const later = createKept(() => storage, name);
    expect(await later.get('settings')).toEqual('settings' in before ? before.settings : undefined);
    expect(await later.get('visit:https://b.test')).toBeUndefined();
    expect(storage.get).toHaveBeenCalledOnce();
  });

  it('are moved by the next start if the first was stopped before moving', async () => {
    const [storage, name] = [storageOf(old, 'get'), freshName()];
    await createKept(() => storage, name)
      .get('settings')
      .catch(() => undefined);
    expect(await createKept(() => storage, name).get('settings')).toEqual({ version: 1 });
    expect(storage.left).toEqual({});
  });

  it('are removed by the next start if the first was stopped after moving them, and never replace newer values', async () => {
    const [storage, name] = [storageOf(old, 'clear'), freshName()];
    const first = createKept(() => storage, name);
    expect(await first.get('settings')).toEqual({ version: 1 });
    expect(storage.left).toEqual(old);
    await first.change('settings', () => ({ version: 1, newer: true }));
    const second = createKept(() => storage, name);
    expect(await second.get('settings')).toEqual({ version: 1, newer: true });
    expect(storage.left).toEqual({});
  });

  it('are moved once by several pages that start at the same time', async () => {
    const [storage, name] = [storageOf(old), freshName()];
    const pages = Array.from({ length: 4 }, () => createKept(() => storage, name));
    const changed = pages[0]?.change('settings', () => ({ version: 1, newer: true }));
    await Promise.all([changed, ...pages.map((kept) => kept.get('settings'))]);
    expect(await pages[3]?.get('settings')).toEqual({ version: 1, newer: true });
    expect(await pages[3]?.get('visit:https://a.test')).toBe(5);
    expect(storage.left).toEqual({});
  });
});
