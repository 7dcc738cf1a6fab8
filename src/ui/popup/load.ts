import { summarise } from '../../exposure/expose.ts';
import type { Rows } from '../../ledger/ledger.ts';
import type { RecipientRow } from '../../ledger/rows.ts';
import type { EffectiveSettings } from '../../settings/managed.ts';
import type { Watch } from '../../settings/settings.ts';
import { watches } from '../../settings/watch.ts';
import { pageAt } from './page.ts';
import { type PopupState, stateOf, type WatchState } from './state.ts';

/** The data sources of the popup. */
export interface PopupSources {
  /** URL of the page in front; null if the browser does not report it. */
  readonly pageUrl: () => Promise<string | null>;
  /** Whether the browser shows the requests of every site to the extension. */
  readonly mayObserve: () => Promise<boolean>;
  readonly readSettings: () => Promise<EffectiveSettings>;
  readonly readRecipients: (app: string) => Promise<readonly RecipientRow[]>;
  readonly readRows: (app: string, vendor: string) => Promise<Rows>;
  /** When the popup was previously opened for an app, in milliseconds since the epoch; null if it never was. */
  readonly lastVisit: (app: string) => Promise<number | null>;
  /** Requests and messages lost so far. */
  readonly readDropped: () => Promise<number>;
}

/** Reads the popup's data. Never throws: errors are shown in the popup. */
export async function loadState(sources: PopupSources): Promise<PopupState> {
  try {
    // In parallel, since the browser's answers take longer than the work itself.
    const [mayObserve, { settings, locked }, seen] = await Promise.all([
      sources.mayObserve(),
      sources.readSettings(),
      readSeen(sources),
    ]);
    const missing: PopupState = { kind: 'permission-missing' };
    if (seen.kind === 'restricted') return mayObserve ? seen : missing;
    const { origin, recipients, dropped, lastVisit } = seen;
    const recording = recordingOf(settings.watch, origin);
    const managed = locked.includes('watch') ? { ...recording, managed: true as const } : recording;
    const state = stateOf(origin, managed, summarise(recipients), { dropped, lastVisit, muted: settings.muted });
    if (mayObserve) return state;
    return state.kind === 'not-watched' && !state.managed ? { ...state, needsAccess: true } : missing;
  } catch (error) {
    return { kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The page in front, and the recorded data of its app. */
async function readSeen(sources: PopupSources) {
  const page = pageAt(await sources.pageUrl());
  if (page.kind === 'restricted') return page;
  const [recipients, dropped, lastVisit] = await Promise.all([
    sources.readRecipients(page.origin),
    sources.readDropped(),
    sources.lastVisit(page.origin),
  ]);
  return { ...page, recipients, dropped, lastVisit };
}

/** Whether an app is recorded, and why. */
export function recordingOf(watch: Watch, app: string): WatchState {
  if (!watches(watch, app)) return { on: false };
  if (watch.mode === 'all') return { on: true, because: 'all' };
  const [pattern] = patternsFor(watch, app).filter((each) => each !== app);
  return pattern === undefined ? { on: true, because: 'listed' } : { on: true, because: 'pattern', pattern };
}

/** The entries in the list of watched apps that match an app. */
export function patternsFor({ apps }: Watch, app: string): string[] {
  return apps.filter((pattern) => watches({ mode: 'listed', apps: [pattern] }, app));
}
