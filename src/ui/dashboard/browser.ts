import { browser } from 'wxt/browser';
import { openLedger } from '../../ledger/ledger.ts';
import { everySite, hostAccessIn } from '../../observe/host-access.ts';
import { readSettings } from '../../settings/store.ts';
import { background } from '../background.ts';
import { openOnce } from '../open-once.ts';
import { saveFile } from '../save-file.ts';
import type { DashboardActions, DashboardSources, OpenTab } from './sources.ts';

/** The dashboard's sources in a browser. */
export function browserSources(): DashboardSources {
  return {
    ledger: openOnce(openLedger),
    readSettings,
    hostAccess: () => hostAccessIn(browser.permissions),
    openTabs,
    now: Date.now,
    version: browser.runtime.getManifest().version,
  };
}

/** The dashboard's actions in a browser. */
export function browserActions(reload: () => void): DashboardActions {
  return {
    ...background,
    go: (hash, replacing = false) => {
      if (replacing) location.replace(hash);
      else location.hash = hash;
    },
    saveFile,
    allow: async () => {
      // Called without awaiting anything first: browsers show the prompt only while they handle the click.
      await browser.permissions.request(everySite);
      reload();
    },
    reloadTab: (id) => browser.tabs.reload(id),
    openPage: (url) => void browser.tabs.create({ url }),
    reload,
  };
}

async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: ['https://*/*', 'http://localhost/*'] });
  return tabs.flatMap(({ id, url }) => (id !== undefined && url ? [{ id, origin: new URL(url).origin }] : []));
}
