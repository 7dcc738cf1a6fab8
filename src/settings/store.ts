import { browser } from 'wxt/browser';
import { createKept } from './kept.ts';
import { applyManaged, type EffectiveSettings } from './managed.ts';
import { parseSettings, type Settings } from './settings.ts';

/** The extension's stored values beside the ledger. */
export const kept = createKept(() => browser.storage.local);

const key = 'settings';
const channelName = 'outflow-settings';

/** The settings that apply: the administrator's take precedence over the user's, and these over the defaults. */
export async function readSettings(): Promise<EffectiveSettings> {
  const [stored, managed] = await Promise.all([kept.get(key), readManaged()]);
  return applyManaged(parseSettings(stored), managed);
}

/** Stores the user's settings, and notifies the listeners of all pages. */
export async function writeSettings(settings: Settings): Promise<void> {
  await kept.change(key, () => settings);
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/**
 * Calls the listener with the settings whenever they change, on any page or by an administrator. Returns a function
 * that removes the listener. If settings cannot be read, the listener is not called until the next change.
 */
export function onSettings(listener: (settings: EffectiveSettings) => void): () => void {
  const notify = () => void readSettings().then(listener, () => undefined);
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = notify;
  const onChanged = (_: unknown, area: string): void => {
    if (area === 'managed') notify();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    channel.close();
    browser.storage.onChanged.removeListener(onChanged);
  };
}

/** The administrator's settings; empty if they cannot be read. Firefox rejects if no administrator has set anything. */
async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}
