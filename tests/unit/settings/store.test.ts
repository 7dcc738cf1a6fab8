import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { onSettings, readSettings, writeSettings } from '../../../src/settings/store.ts';

const watching = { ...defaultSettings, watch: { mode: 'all' as const, apps: [] } };

beforeEach(() => fakeBrowser.reset());

describe('the store', () => {
  it('has the defaults before anything is stored', async () => {
    expect((await readSettings()).settings).toEqual(defaultSettings);
  });

  it('reads what it wrote', async () => {
    await writeSettings(watching);
    expect((await readSettings()).settings).toEqual(watching);
  });

  it('survives what it cannot read', async () => {
    await browser.storage.local.set({ settings: 'nonsense' });
    expect((await readSettings()).settings).toEqual(defaultSettings);
  });

  it('tells of a change until it is told to stop', async () => {
    const listener = vi.fn();
    const stop = onSettings(listener);
    await writeSettings(watching);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce());
    expect(listener.mock.lastCall?.[0].settings).toEqual(watching);
    await browser.storage.local.set({ unrelated: 1 });
    await browser.storage.session.set({ settings: 1 });
    stop();
    await writeSettings(defaultSettings);
    expect(listener).toHaveBeenCalledOnce();
  });
});
