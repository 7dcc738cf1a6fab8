import { browser } from 'wxt/browser';
import { type Ledger, openLedger } from '../../ledger/ledger.ts';
import { readSettings } from '../../settings/store.ts';
import { type PopupSources, patternsFor } from './load.ts';
import { pageAt } from './page.ts';
import type { PopupActions } from './view.tsx';

const everySite = { origins: ['<all_urls>'] };

/** The popup's sources in a browser. The query parameter `app` names an app where the popup is opened as a page. */
export function browserSources(location: URL): PopupSources {
  const named = location.searchParams.get('app');
  let ledger: Promise<Ledger> | null = null;
  const opened = async (): Promise<Ledger> => {
    ledger ??= openLedger();
    try {
      return await ledger;
    } catch (error) {
      ledger = null; // Opened afresh next time.
      throw error;
    }
  };
  return {
    pageUrl: async () => named ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.url ?? null,
    mayObserve: () => browser.permissions.contains(everySite),
    readSettings,
    readRows: async (app) => (await opened()).rows({ apps: [app] }),
    readDropped: async () => (await opened()).dropped(),
    isPrivate: () => browser.extension.inIncognitoContext,
  };
}

/** What the popup's buttons do in a browser. */
export function browserActions(sources: PopupSources, reload: () => void): PopupActions {
  const app = async (): Promise<string> => {
    const page = pageAt(await sources.pageUrl());
    if (page.kind !== 'app') throw new Error('no web app in this tab');
    return page.origin;
  };
  const updateApps = async (change: (apps: readonly string[], app: string) => string[]) => {
    const { watch } = (await sources.readSettings()).settings;
    await ask({ type: 'settings.update', settings: { watch: { apps: change(watch.apps, await app()) } } });
    reload();
  };
  return {
    watch: () => updateApps((apps, origin) => [...apps.filter((each) => each !== origin), origin]),
    stop: () =>
      updateApps((apps, origin) => {
        const matching = patternsFor({ mode: 'listed', apps }, origin);
        return apps.filter((each) => !matching.includes(each));
      }),
    allow: async () => {
      // Asked for at once: a browser grants only while it still handles the click.
      await browser.permissions.request(everySite);
      reload();
    },
    retry: async () => reload(),
    exportReport: async () => {
      const origin = await app();
      const report = await ask({ type: 'report.create', filter: { apps: [origin] } });
      const day = new Date().toISOString().slice(0, 10);
      const name = `outflow-${new URL(origin).host.replaceAll(/[^\w.-]/g, '-')}-${day}.json`;
      download(name, JSON.stringify(report, null, 2));
      return name;
    },
  };
}

/** @throws Error with the background's own words where it refuses */
async function ask(message: object): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  const { error } = (answer ?? {}) as { error?: { message?: string } };
  if (error) throw new Error(error.message ?? 'refused');
  return answer;
}

function download(name: string, json: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
