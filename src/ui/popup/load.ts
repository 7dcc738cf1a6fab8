import { expose } from '../../exposure/expose.ts';
import type { Rows } from '../../ledger/ledger.ts';
import type { EffectiveSettings } from '../../settings/managed.ts';
import type { Watch } from '../../settings/settings.ts';
import { watches } from '../../settings/watch.ts';
import { pageAt } from './page.ts';
import { type PopupState, type Recording, stateOf } from './state.ts';

/** What the popup is drawn from. */
export interface PopupSources {
  /** URL of the page in question; null where the browser does not tell. */
  readonly pageUrl: () => Promise<string | null>;
  /** Whether the browser lets us see requests. */
  readonly mayObserve: () => Promise<boolean>;
  readonly readSettings: () => Promise<EffectiveSettings>;
  readonly readRows: (app: string) => Promise<Rows>;
  /** Requests and messages lost so far. */
  readonly readDropped: () => Promise<number>;
  /** Whether this is a private window. */
  readonly isPrivate: () => boolean;
}

/** Reads what the popup has to show. Never throws: what fails is what it shows. */
export async function loadState(sources: PopupSources): Promise<PopupState> {
  try {
    if (sources.isPrivate()) return { kind: 'restricted', page: 'private' };
    if (!(await sources.mayObserve())) return { kind: 'permission-missing' };
    const page = pageAt(await sources.pageUrl());
    if (page.kind === 'restricted') return page;
    const [{ settings, locked }, rows] = await Promise.all([sources.readSettings(), sources.readRows(page.origin)]);
    const recording = recordingOf(settings.watch, page.origin);
    const managed = locked.includes('watch') ? { ...recording, managed: true as const } : recording;
    return stateOf(page.origin, managed, expose(rows), await sources.readDropped());
  } catch (error) {
    return { kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether and why an app is recorded. */
export function recordingOf(watch: Watch, app: string): Recording {
  if (!watches(watch, app)) return { on: false };
  if (watch.mode === 'all') return { on: true, because: 'all' };
  const [pattern] = patternsFor(watch, app).filter((each) => each !== app);
  return pattern === undefined ? { on: true, because: 'listed' } : { on: true, because: 'pattern', pattern };
}

/** Of the list of apps to watch, what stands for an app. */
export function patternsFor({ apps }: Watch, app: string): string[] {
  return apps.filter((pattern) => watches({ mode: 'listed', apps: [pattern] }, app));
}
