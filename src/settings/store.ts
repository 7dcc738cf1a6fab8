import { browser } from 'wxt/browser';
import { applyManaged, type EffectiveSettings } from './managed.ts';
import { parseSettings, type Settings } from './settings.ts';

const key = 'settings';

/** The settings as they hold: the user's, or the defaults, under what an administrator has set. */
export async function readSettings(): Promise<EffectiveSettings> {
  const [stored, managed] = await Promise.all([browser.storage.local.get(key), readManaged()]);
  return applyManaged(parseSettings(stored[key]), managed);
}

/** Stores the user's settings; every listener of every page hears of it. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

/** Calls the listener whenever the settings change, wherever from. Answers what ends it. */
export function onSettings(listener: (settings: EffectiveSettings) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || (area === 'local' && changes[key] !== undefined)) void readSettings().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Firefox rejects where no administrator has set anything. */
async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}
