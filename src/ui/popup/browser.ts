import { browser } from 'wxt/browser';
import { expose } from '../../exposure/expose.ts';
import { everySite } from '../../observe/host-access.ts';
import { mute, unmute } from '../../settings/muting.ts';
import { kept, readSettings } from '../../settings/store.ts';
import { background } from '../background.ts';
import { everything, writeRoute } from '../dashboard/route.ts';
import { fileName, saveFile } from '../save-file.ts';
import { type PopupSources, patternsFor } from './load.ts';
import { openedLedger } from './opened-ledger.ts';
import { pageAt } from './page.ts';
import type { PopupActions } from './view.tsx';
import { rememberVisits } from './visits.ts';

/** The popup's sources in a browser. If the popup is opened as a page, the query parameter `app` selects the app. */
export function browserSources(location: URL): PopupSources {
  const named = location.searchParams.get('app');
  return {
    pageUrl: async () => named ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.url ?? null,
    mayObserve: () => browser.permissions.contains(everySite),
    readSettings,
    readRecipients: async (app) => (await openedLedger()).recipients({ apps: [app] }),
    readRows: async (app, vendor) => (await openedLedger()).rows({ apps: [app], vendors: [vendor] }),
    lastVisit: rememberVisits(kept, Date.now()),
    readDropped: async () => (await openedLedger()).dropped(),
  };
}

/** The popup's actions in a browser. */
export function browserActions(sources: PopupSources, reload: () => void): PopupActions {
  const app = async (): Promise<string> => {
    const page = pageAt(await sources.pageUrl());
    if (page.kind !== 'app') throw new Error('no web app in this tab');
    return page.origin;
  };
  const updateApps = async (change: (apps: readonly string[], app: string) => string[]) => {
    const { watch } = (await sources.readSettings()).settings;
    await background.updateSettings({ watch: { apps: change(watch.apps, await app()) } });
    reload();
  };
  return {
    watch: async () => {
      // Shows no prompt if access is already granted. The answer is awaited last, since a browser may close the popup
      // while it shows the prompt.
      const asked = browser.permissions.request(everySite).catch(() => false);
      await updateApps((apps, origin) => [...apps.filter((each) => each !== origin), origin]);
      if (await asked) reload();
    },
    stop: () =>
      updateApps((apps, origin) => {
        const matching = patternsFor({ mode: 'listed', apps }, origin);
        return apps.filter((each) => !matching.includes(each));
      }),
    allow: async () => {
      // Called without awaiting anything first: browsers show the prompt only while they handle the click.
      await browser.permissions.request(everySite);
      reload();
    },
    retry: async () => reload(),
    readFields: async (vendor) => {
      const [exposure] = expose(await sources.readRows(await app(), vendor));
      return exposure?.disclosures ?? [];
    },
    setMuted: async (vendor, muted) => {
      const { settings } = await sources.readSettings();
      await background.updateSettings(muted ? mute(settings, vendor) : unmute(settings, vendor));
      reload();
    },
    ownHost: async (host, vendor) => {
      const settings = await background.mapHost(host, 'own');
      await background.updateSettings(mute(settings, vendor));
      reload();
    },
    mapHost: async (host, vendor) => {
      await background.mapHost(host, vendor);
      reload();
    },
    openDashboard: async (screen, item) => {
      const route = { screen, item: item ?? null, scope: { ...everything, app: await app() }, choices: {} };
      await browser.tabs.create({ url: `dashboard.html${writeRoute(route)}` });
      window.close();
    },
    exportReport: async () => {
      const origin = await app();
      const report = await background.createReport({ apps: [origin] });
      const name = fileName(new URL(origin).host, 'json');
      saveFile(name, 'application/json', JSON.stringify(report, null, 2));
      return name;
    },
  };
}
