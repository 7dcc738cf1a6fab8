import { summarise } from '../../exposure/expose.ts';
import type { Exposure, ExposureSummary } from '../../exposure/exposure.ts';
import type { Rows } from '../../ledger/ledger.ts';
import type { DisclosureRow, RecipientRow, SessionRow } from '../../ledger/rows.ts';
import type { HostAccess } from '../../observe/host-access.ts';
import type { EffectiveSettings } from '../../settings/managed.ts';
import { type FieldReader, fieldReader } from './fields.ts';
import { type Novelty, noveltyIn } from './novelty.ts';
import type { OpenedFile } from './opened/opened-file.ts';
import type { Scope } from './route.ts';
import type { DashboardSources } from './sources.ts';

/** The data that the dashboard shows. Sums are read first, fields later. */
export interface Model {
  readonly scope: Scope;
  /** The file that it was read from; null if it is the ledger's. */
  readonly file: OpenedFile | null;
  /** When it was read, in milliseconds since the epoch. */
  readonly readAt: number;
  readonly settings: EffectiveSettings;
  /** The sites whose requests the browser shows. */
  readonly access: HostAccess;
  /** All apps in the ledger, or in the file. */
  readonly apps: readonly string[];
  readonly sessions: readonly SessionRow[];
  /** Observations lost, in all apps. */
  readonly dropped: number;
  /** Hosts to which the browser may send reports, for the scope's app, or for all apps. */
  readonly mayReport: readonly string[];
  /** What each vendor received in this scope, by kind of data and with any confidence; most severe vendor first. */
  readonly summaries: readonly ExposureSummary[];
  /** What was received for the first time lately; null if nothing was, or if there is no earlier data. */
  readonly novelty: Novelty | null;
  /** What each vendor received in this scope, by field; null while the fields are being read. */
  readonly exposures: readonly Exposure[] | null;
}

/** The data that was read, or the message of the error that prevented it. */
export type Loaded = { readonly model: Model } | { readonly fault: string };

/**
 * Reads the dashboard's data. `onModel` is called with the sums, and again with the fields. Never throws: an error is
 * passed to `onModel` as a `fault`.
 * @param readFields the same function for every reading, so that vendors without new data are not read again
 * @param file the file that the sources read; null if they read the ledger
 */
export async function loadModel(
  sources: DashboardSources,
  scope: Scope,
  onModel: (loaded: Loaded) => void,
  readFields: FieldReader = fieldReader(),
  file: OpenedFile | null = null,
): Promise<void> {
  try {
    const ledger = await sources.ledger();
    const [recipients, sessions, dropped, settings, access, mayReportRows] = await Promise.all([
      ledger.recipients(),
      ledger.sessions(),
      ledger.dropped(),
      sources.readSettings(),
      sources.hostAccess(),
      ledger.mayReport(scope.app === null ? {} : { apps: [scope.app] }),
    ]);
    const readAt = sources.now();
    const apps = file?.apps ?? [...new Set(recipients.map(({ app }) => app))].sort();
    const inScope = recipientsIn(recipients, scope, readAt);
    const summaries = summarise(inScope);
    const mayReport = [...new Set(mayReportRows.map(({ host }) => host))].sort();
    const model: Model = {
      scope,
      file,
      readAt,
      settings,
      access,
      apps,
      sessions,
      dropped,
      mayReport,
      summaries,
      novelty: noveltyIn(recipients, sessions, scope, readAt),
      exposures: null,
    };
    onModel({ model });
    const exposures = await readFields(ledger, inScope, (rows) => rowsIn(rows, scope, readAt));
    onModel({ model: { ...model, exposures } });
  } catch (error) {
    onModel({ fault: error instanceof Error ? error.message : String(error) });
  }
}

const day = 24 * 60 * 60 * 1000;

/**
 * The rows in a scope. A row's counts are included as a whole, even if only a part of what they count is recent enough.
 * The kinds of data in a recipient's row are limited to recent ones.
 */
export function rowsIn({ recipients, disclosures }: Rows, scope: Scope, now: number): Rows {
  return {
    recipients: recipientsIn(recipients, scope, now),
    disclosures: disclosures.filter((row) => isIn(row, scope, now) && row.confidence >= scope.confidence),
  };
}

function recipientsIn(recipients: readonly RecipientRow[], scope: Scope, now: number): RecipientRow[] {
  return recipients
    .filter((row) => isIn(row, scope, now))
    .map((row) => ({ ...row, kinds: row.kinds.filter(({ lastSeen }) => isRecent(lastSeen, scope, now)) }));
}

function isIn(row: Pick<DisclosureRow, 'app' | 'session' | 'lastSeen'>, scope: Scope, now: number): boolean {
  const { app, session } = scope;
  return (
    (app === null || row.app === app) &&
    (session === null || row.session === session) &&
    isRecent(row.lastSeen, scope, now)
  );
}

function isRecent(time: number, { days }: Scope, now: number): boolean {
  return days === null || time >= now - days * day;
}
