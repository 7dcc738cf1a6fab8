import { describe, expect, it } from 'vitest';
import { applyManaged } from '../../../src/settings/managed.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { type WelcomeParts, welcomeNewcomers } from '../../../src/worker/welcome.ts';

type Reason = 'install' | 'update' | 'browser_update';

/** The pages that are opened after an installation for a reason. */
async function openedAfter(reason: Reason, settings = applyManaged(defaultSettings, {})): Promise<string[]> {
  const opened: string[] = [];
  let install: (details: { reason: Reason }) => void = () => {};
  const parts = {
    runtime: {
      onInstalled: { addListener: (listener: typeof install) => (install = listener) },
    },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
    settings: async () => settings,
  } as unknown as WelcomeParts;
  welcomeNewcomers(parts);
  install({ reason });
  await new Promise((resolve) => setTimeout(resolve));
  return opened;
}

describe('welcomeNewcomers', () => {
  it('opens the welcome screen after installation', async () =>
    expect(await openedAfter('install')).toEqual(['dashboard.html#/welcome']));

  it('opens no screen after updates', async () => {
    expect(await openedAfter('update')).toEqual([]);
    expect(await openedAfter('browser_update')).toEqual([]);
  });

  it('opens no screen if the extension was already configured', async () => {
    const watch = { mode: 'listed', apps: ['https://app.example.com'] } as const;
    expect(await openedAfter('install', applyManaged({ ...defaultSettings, watch }, {}))).toEqual([]);
    expect(await openedAfter('install', applyManaged(defaultSettings, { keep: { days: 14 } }))).toEqual([]);
  });
});
