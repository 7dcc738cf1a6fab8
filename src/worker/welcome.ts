import type { browser as wxtBrowser } from 'wxt/browser';
import type { EffectiveSettings } from '../settings/managed.ts';

export interface WelcomeParts {
  readonly runtime: Pick<(typeof wxtBrowser)['runtime'], 'onInstalled'>;
  readonly tabs: Pick<(typeof wxtBrowser)['tabs'], 'create'>;
  readonly settings: () => Promise<Pick<EffectiveSettings, 'settings' | 'locked'>>;
}

/** The welcome screen of the dashboard, within the extension. */
const welcomePage = 'dashboard.html#/welcome';

/**
 * Opens the welcome screen once, when the extension is installed: not after updates, and not if an administrator or a
 * script has set it up already.
 */
export function welcomeNewcomers({ runtime, tabs, settings }: WelcomeParts): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openUnlessSetUp();
  });

  async function openUnlessSetUp(): Promise<void> {
    const { settings: chosen, locked } = await settings();
    const isSetUp = locked.length > 0 || chosen.watch.mode === 'all' || chosen.watch.apps.length > 0;
    if (!isSetUp) await tabs.create({ url: welcomePage });
  }
}
