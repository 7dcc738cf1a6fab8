import type { Ledger } from '../../ledger/ledger.ts';
import type { HostAccess } from '../../observe/host-access.ts';
import type { EffectiveSettings } from '../../settings/managed.ts';
import type { Background } from '../background.ts';

/** What the dashboard is drawn from. */
export interface DashboardSources {
  /** Opens the ledger; rejects where the browser offers none. */
  readonly ledger: () => Promise<LedgerReader>;
  readonly readSettings: () => Promise<EffectiveSettings>;
  /** Which sites the browser lets us see requests of. */
  readonly hostAccess: () => Promise<HostAccess>;
  readonly now: () => number;
  /** The extension's own version. */
  readonly version: string;
}

/** The ledger, as far as faces read it. */
export type LedgerReader = Pick<
  Ledger,
  'recipients' | 'rows' | 'disclosures' | 'requests' | 'detail' | 'details' | 'sessions' | 'dropped' | 'mayReport'
>;

/** What can be done from the dashboard. A rejection is shown beside what was pressed. */
export interface DashboardActions extends Background {
  /** Goes to a fragment as {@link linkTo} gives it, to be gone back from; or, replacing, instead of where one is. */
  readonly go: (hash: string, replacing?: boolean) => void;
  readonly saveFile: (name: string, type: string, content: BlobPart) => void;
  /** Asks the browser's user for access to sites. Calls the browser before it yields. */
  readonly allow: () => Promise<void>;
  /** Opens a page of an app in a tab. */
  readonly openPage: (url: string) => void;
  readonly reload: () => void;
}
