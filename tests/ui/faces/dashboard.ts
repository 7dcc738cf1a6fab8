import { startDashboard } from '../../../src/ui/dashboard/start.tsx';
import { growingLedger } from '../ledger-file.ts';
import { reportOf } from '../report-file.ts';
import { accessOf } from './access.ts';
import { pretendBackground, sampleRaw, sampleSettings } from './background.ts';
import { fetchedLedger } from './fetched-ledger.ts';
import { heldSearch } from './held-search.ts';
import { press } from './pressed.ts';

/**
 * Shows the dashboard. In the query, `ledger` and `settings` name samples; `permission`, `tabs`, `raw` and `search` say
 * what the browser and the background answer. The fragment is the dashboard's own.
 */
export async function showDashboard(root: HTMLElement, query: URLSearchParams): Promise<void> {
  const sample = sampleSettings[query.get('settings') ?? 'standard'] ?? sampleSettings.standard;
  const name = query.get('ledger') ?? 'few';
  const file = await fetchedLedger(name);
  const { background, readSettings, onSettings } = pretendBackground(
    sample?.own as never,
    sample?.managed,
    query.has('raw') ? sampleRaw : null,
  );
  const { ledger, onArrival } = growingLedger(file);
  const searchValues = query.get('search') === 'held' ? heldSearch() : background.searchValues;
  startDashboard({
    root,
    sources: {
      ledger: async () => {
        if (name === 'broken') throw new Error('the database is gone');
        return ledger;
      },
      readSettings,
      hostAccess: async () => accessOf(query.get('permission')),
      openTabs: async () =>
        (query.get('tabs') ?? '')
          .split(' ')
          .filter(Boolean)
          .map((origin, id) => ({ id, origin })),
      now: () => file.now,
      version: '0.1.0',
    },
    actions: (reload) => ({
      ...background,
      searchValues,
      createReport: async (filter, raw) => {
        await press('createReport')(filter, raw);
        return reportOf(file, filter, file.now);
      },
      go: (hash, replacing = false) => {
        if (replacing) location.replace(hash);
        else location.hash = hash;
      },
      saveFile: press('saveFile') as never,
      allow: press('allow'),
      openPage: press('openPage'),
      reloadTab: press('reloadTab') as never,
      reload,
    }),
    changes: [onSettings, onArrival],
  });
}
