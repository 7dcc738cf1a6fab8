import { browser } from 'wxt/browser';
import { openLedger } from '../../ledger/ledger.ts';
import { readSettings } from '../../settings/store.ts';
import { background } from '../background.ts';
import { openOnce } from '../open-once.ts';
import type { PanelActions, PanelSources } from './sources.ts';

/** The panel's sources in a browser. */
export function browserSources(): PanelSources {
  return {
    ledger: openOnce(openLedger),
    readSettings,
    readAccess: background.readAccess,
    tab: browser.devtools.inspectedWindow.tabId,
    runStarted: async () => Number((await browser.storage.session.get('run-started'))['run-started'] ?? 0),
    pageUrl,
    onNavigated: (listener) => browser.devtools.network.onNavigated.addListener(() => listener()),
    now: Date.now,
  };
}

/** Firefox does not expose tabs to DevTools panels. */
const tabs = () => browser.tabs as typeof browser.tabs | undefined;

async function pageUrl(): Promise<string | null> {
  const { tabId } = browser.devtools.inspectedWindow;
  if (tabs()) return (await browser.tabs.get(tabId)).url ?? null;
  const [url] = (await browser.devtools.inspectedWindow.eval('location.href')) as unknown as readonly unknown[];
  return typeof url === 'string' ? url : null;
}

function openTab(url: string): void {
  if (tabs()) void browser.tabs.create({ url });
  else open(url);
}

/** The panel's actions in a browser. */
export function browserActions(): PanelActions {
  return {
    updateSettings: background.updateSettings,
    rawRequest: background.rawRequest,
    searchValues: background.searchValues,
    // Only Chromium can open its sources panel. Firefox has no `openResource`, so the script opens in a tab.
    openSource: (url, line, column) => {
      const panels = browser.devtools.panels as unknown as {
        openResource?: (url: string, line: number, column: number, done: () => void) => void;
      };
      if (panels.openResource) panels.openResource(url, line - 1, column - 1, () => undefined);
      else openTab(url);
    },
    openDashboard: (hash) => openTab(new URL(`/dashboard.html${hash}`, location.href).href),
  };
}
