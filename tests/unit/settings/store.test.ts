import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { kept, onSettings, readSettings, writeSettings } from '../../../src/settings/store.ts';

const watching = { ...defaultSettings, watch: { mode: 'all' as const, apps: [] } };

beforeEach(async () => {
  fakeBrowser.reset();
  await kept.change('settings', () => undefined);
});

describe('the store', () => {
  it('returns the defaults before anything is stored', async () => {
    expect((await readSettings()).settings).toEqual(defaultSettings);
  });

  it('reads what it wrote', async () => {
    await writeSettings(watching);
    expect((await readSettings()).settings).toEqual(watching);
  });

  it('stores nothing that scripts in pages could read', async () => {
    await writeSettings({ ...watching, canaries: [{ label: 'e', category: 'email', value: 'ada@person.example' }] });
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it.each([
    ['text', 'nonsense'],
    ['a list', [1]],
    ['null', null],
    ['parts of the wrong type', { watch: 7, canaries: { a: 1 }, keep: { days: 'x' }, policy: [] }],
  ])('uses the defaults if the stored value is unreadable: %s', async (_, stored) => {
    await kept.change('settings', () => stored);
    expect((await readSettings()).settings).toEqual(defaultSettings);
  });

  it('reads the valid ones of several parts', async () => {
    await kept.change('settings', () => ({ watch: watching.watch, canaries: [{ label: 'e' }, 5], keep: { days: 3 } }));
    const { settings } = await readSettings();
    expect(settings).toEqual({ ...watching, keep: { ...defaultSettings.keep, days: 3 } });
  });

  it('reports each change until the caller stops listening', async () => {
    const listener = vi.fn();
    const stop = onSettings(listener);
    await writeSettings(watching);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce(), 20_000);
    expect(listener.mock.lastCall?.[0].settings).toEqual(watching);
    await browser.storage.managed.set({ muted: ['mixpanel'] });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2), 20_000);
    expect(listener.mock.lastCall?.[0].locked).toEqual(['muted']);
    await browser.storage.local.set({ settings: 1 });
    await browser.storage.session.set({ settings: 1 });
    stop();
    await writeSettings(defaultSettings);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
