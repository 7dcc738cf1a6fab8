import { browser } from 'wxt/browser';
import { openLedger } from '../../ledger/ledger.ts';
import { readSettings } from '../../settings/store.ts';
import { background } from '../background.ts';
import { retried } from '../retried.ts';
import type { PanelActions, PanelSources } from './sources.ts';

/** The panel's sources in a browser. */
export function browserSources(): PanelSources {
  return {
    ledger: retried(openLedger),
    readSettings,
    tab: browser.devtools.inspectedWindow.tabId,
    runStarted: async () => Number((await browser.storage.session.get('run-started'))['run-started'] ?? 0),
    pageUrl,
    onNavigated: (listener) => browser.devtools.network.onNavigated.addListener(() => listener()),
    now: Date.now,
  };
}

/** The page itself is asked: not every browser gives panels the interface of tabs. */
async function pageUrl(): Promise<string | null> {
  const [url] = (await browser.devtools.inspectedWindow.eval('location.href')) as unknown as readonly unknown[];
  return typeof url === 'string' ? url : null;
}

/** What the panel's buttons do in a browser. */
export function browserActions(): PanelActions {
  return {
    updateSettings: background.updateSettings,
    rawRequest: background.rawRequest,
    // Chromium alone can: Firefox has no `openResource`.
    openSource: (url, line, column) => {
      const panels = browser.devtools.panels as unknown as {
        openResource?: (url: string, line: number, column: number, done: () => void) => void;
      };
      if (panels.openResource) panels.openResource(url, line - 1, column - 1, () => undefined);
      else void browser.tabs.create({ url: `view-source:${url}` });
    },
    openDashboard: (hash) => void browser.tabs.create({ url: `dashboard.html${hash}` }),
  };
}
