import { startPanel } from '../../../src/ui/panel/start.tsx';
import { type LedgerFile, memoryLedger } from '../ledger-file.ts';
import { pretendBackground, sampleSettings } from './background.ts';
import { press } from './pressed.ts';

/** The DevTools panel; `ledger` names a sample. */
export async function showPanel(root: HTMLElement, query: URLSearchParams): Promise<void> {
  const file: LedgerFile & { now: number } = await (
    await fetch(`/ledgers/${query.get('ledger') ?? 'few'}.json`)
  ).json();
  const { background, readSettings, onSettings } = pretendBackground(
    sampleSettings.standard?.own as never,
    undefined,
    null,
  );
  startPanel({
    root,
    sources: {
      ledger: async () => memoryLedger(file),
      readSettings,
      tab: 7,
      runStarted: async () => 0,
      now: () => file.now,
    },
    actions: { ...background, openSource: press('openSource'), openDashboard: press('openDashboard') },
    changes: [onSettings],
  });
}
