import type { HostAccess } from '../../observe/host-access.ts';
import type { EffectiveSettings } from '../../settings/managed.ts';
import type { Background } from '../background.ts';
import type { LedgerReader } from '../dashboard/sources.ts';

/** What the panel is drawn from. */
export interface PanelSources {
  readonly ledger: () => Promise<Pick<LedgerReader, 'requests' | 'detail' | 'details'>>;
  readonly readSettings: () => Promise<EffectiveSettings>;
  /** Which sites the browser shows requests of. */
  readonly readAccess: () => Promise<HostAccess>;
  /** The inspected tab, as requests name it. */
  readonly tab: number;
  /** When this run of the browser began, in milliseconds since the epoch: earlier tabs had other ids. */
  readonly runStarted: () => Promise<number>;
  /** URL of the inspected page; null if the browser does not report it. */
  readonly pageUrl: () => Promise<string | null>;
  /** Calls the listener whenever the inspected tab shows another page. */
  readonly onNavigated: (listener: () => void) => void;
  readonly now: () => number;
}

/** What can be done from the panel. */
export interface PanelActions extends Pick<Background, 'updateSettings' | 'rawRequest' | 'searchValues'> {
  /** Shows a line of a script in the browser's own sources panel; lines and columns count from 1. */
  readonly openSource: (url: string, line: number, column: number) => void;
  /** Opens the dashboard at a fragment. */
  readonly openDashboard: (hash: string) => void;
}
