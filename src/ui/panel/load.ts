import type { RequestRow } from '../../ledger/rows.ts';
import type { HostAccess } from '../../observe/host-access.ts';
import type { EffectiveSettings } from '../../settings/managed.ts';
import { recordingOf } from '../popup/load.ts';
import { pageAt } from '../popup/page.ts';
import type { WatchState } from '../popup/state.ts';
import type { PanelSources } from './sources.ts';

/** What the panel shows. */
export type PanelState =
  | { readonly kind: 'loading' }
  | PanelSeen
  | { readonly kind: 'unavailable'; readonly reason: string };

/** The panel's data, also if nothing was recorded yet. */
export interface PanelSeen {
  readonly kind: 'seen';
  /** The app in the inspected tab; null if the tab shows no web app. */
  readonly app: string | null;
  /** Whether the app is recorded, and why. */
  readonly recording: WatchState;
  readonly settings: EffectiveSettings;
  readonly access: HostAccess;
  /** Requests of the tab since the browser, or the extension, was started; newest first. */
  readonly rows: readonly RequestRow[];
  /** When it was read, in milliseconds since the epoch. */
  readonly readAt: number;
}

/**
 * Reads the panel's data, including requests from before it was opened. Never throws: errors are shown in the panel.
 */
export async function loadPanel(sources: PanelSources): Promise<PanelState> {
  try {
    const ledger = await sources.ledger();
    const [requests, settings, url, started, access] = await Promise.all([
      ledger.requests(),
      sources.readSettings(),
      sources.pageUrl(),
      sources.runStarted(),
      sources.readAccess(),
    ]);
    const page = pageAt(url);
    const app = page.kind === 'app' ? page.origin : null;
    const { watch } = settings.settings;
    const recording: WatchState = app === null ? { on: false } : recordingOf(watch, app);
    const rows = requests.filter(({ tab, at }) => tab === sources.tab && at >= started);
    return { kind: 'seen', app, recording, settings, access, rows, readAt: sources.now() };
  } catch (error) {
    return { kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
  }
}
