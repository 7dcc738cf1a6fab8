import type { Ledger } from '../../ledger/ledger.ts';
import type { HostAccess } from '../../observe/host-access.ts';
import type { EffectiveSettings } from '../../settings/managed.ts';
import type { Background } from '../background.ts';

/** A tab that shows a web page. */
export interface OpenTab {
  readonly id: number;
  readonly origin: string;
}

/** The data sources of the dashboard. */
export interface DashboardSources {
  /** Opens the ledger. Rejects if the browser offers no database. */
  readonly ledger: () => Promise<LedgerReader>;
  readonly readSettings: () => Promise<EffectiveSettings>;
  /** The sites whose requests the browser shows. */
  readonly hostAccess: () => Promise<HostAccess>;
  /** Tabs with pages at https addresses or http://localhost, as far as the browser shows their addresses. */
  readonly openTabs: () => Promise<readonly OpenTab[]>;
  readonly now: () => number;
  /** The extension's version. */
  readonly version: string;
}

/** The part of the ledger that screens read. */
export type LedgerReader = Pick<
  Ledger,
  'recipients' | 'rows' | 'disclosures' | 'requests' | 'detail' | 'details' | 'sessions' | 'dropped' | 'mayReport'
>;

/** The actions of the dashboard. If one rejects, the error is shown beside the button. */
export interface DashboardActions extends Background {
  /**
   * Opens a fragment created by {@link linkTo}. Adds a history entry or, with `replacing`, replaces the current one.
   */
  readonly go: (hash: string, replacing?: boolean) => void;
  readonly saveFile: (name: string, type: string, content: BlobPart) => void;
  /** Requests access to sites. Calls the browser before anything is awaited. */
  readonly allow: () => Promise<void>;
  /** Opens a page of an app in a tab. */
  readonly openPage: (url: string) => void;
  /** Reloads the page in a tab. */
  readonly reloadTab: (id: number) => Promise<void>;
  readonly reload: () => void;
}
