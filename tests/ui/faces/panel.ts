import { startPanel } from '../../../src/ui/panel/start.tsx';
import { growingLedger } from '../ledger-file.ts';
import { accessOf } from './access.ts';
import { pretendBackground, sampleRaw, sampleSettings } from './background.ts';
import { fetchedLedger } from './fetched-ledger.ts';
import { press } from './pressed.ts';

/**
 * Shows the DevTools panel. In the query, `ledger` and `settings` name samples, `raw` makes raw values available,
 * `permission` is the access ({@link accessOf}), and `page` is the address of the inspected page.
 */
export async function showPanel(root: HTMLElement, query: URLSearchParams): Promise<void> {
  const name = query.get('ledger') ?? 'few';
  const file = await fetchedLedger(name);
  const sample = sampleSettings[query.get('settings') ?? 'standard'] ?? sampleSettings.standard;
  const { background, readSettings, onSettings } = pretendBackground(
    sample?.own as never,
    sample?.managed,
    query.has('raw') ? sampleRaw : null,
  );
  const { ledger, onArrival } = growingLedger(file);
  startPanel({
    root,
    sources: {
      ledger: async () => {
        if (name === 'broken') throw new Error('the database is gone');
        return ledger;
      },
      readSettings,
      readAccess: async () => accessOf(query.get('permission')),
      tab: 7,
      runStarted: async () => 0,
      pageUrl: async () => query.get('page') ?? 'https://app.fernhill.example/invoices',
      onNavigated: (listener) => Object.assign(window, { navigate: listener }),
      now: () => file.now,
    },
    actions: { ...background, openSource: press('openSource'), openDashboard: press('openDashboard') },
    changes: [onSettings, onArrival],
  });
}
