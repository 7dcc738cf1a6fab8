import type { HostAccess } from '../../observe/host-access.ts';
import type { EffectiveSettings } from '../../settings/managed.ts';
import type { Background } from '../background.ts';
import type { LedgerReader } from '../dashboard/sources.ts';

/** The data sources of the panel. */
export interface PanelSources {
  readonly ledger: () => Promise<Pick<LedgerReader, 'requests' | 'detail' | 'details'>>;
  readonly readSettings: () => Promise<EffectiveSettings>;
  /** The sites whose requests the browser shows. */
  readonly readAccess: () => Promise<HostAccess>;
  /** The id of the inspected tab, as in requests. */
  readonly tab: number;
  /**
   * When the browser was started or the extension was reloaded, whichever was later, in milliseconds since the epoch; 0
   * if that is not known. Before the browser was started, tabs had other ids.
   */
  readonly runStarted: () => Promise<number>;
  /** URL of the inspected page; null if the browser does not report it. */
  readonly pageUrl: () => Promise<string | null>;
  /** Calls the listener whenever the inspected tab navigates to another page. */
  readonly onNavigated: (listener: () => void) => void;
  readonly now: () => number;
}

/** The actions of the panel. */
export interface PanelActions extends Pick<Background, 'updateSettings' | 'rawRequest' | 'searchValues'> {
  /**
   * Shows a line of a script in the browser's sources panel; in Firefox, opens the script in a tab. Lines and columns
   * count from 1.
   */
  readonly openSource: (url: string, line: number, column: number) => void;
  /** Opens the dashboard at a fragment. */
  readonly openDashboard: (hash: string) => void;
}
