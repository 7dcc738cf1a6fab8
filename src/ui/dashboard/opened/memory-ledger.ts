import type { RowFilter } from '../../../ledger/ledger.ts';
import type {
  DisclosureRow,
  MayReportRow,
  RecipientRow,
  RequestDetail,
  RequestRow,
  SessionRow,
} from '../../../ledger/rows.ts';
import type { LedgerReader } from '../sources.ts';

/** A whole ledger in memory. */
export interface LedgerContent {
  readonly recipients: readonly RecipientRow[];
  readonly disclosures: readonly DisclosureRow[];
  /** Newest first. */
  readonly requests: readonly RequestRow[];
  readonly details: readonly RequestDetail[];
  readonly sessions: readonly SessionRow[];
  readonly dropped: number;
  readonly mayReport?: readonly MayReportRow[];
}

/** Reads from a ledger in memory as from the database. A row without an app belongs to every app. */
export function memoryLedger(content: LedgerContent): LedgerReader {
  const { recipients, disclosures, requests, details, sessions, dropped, mayReport = [] } = content;
  return {
    recipients: async (filter) => recipients.filter(isWanted(filter)),
    rows: async (filter) => ({
      recipients: recipients.filter(isWanted(filter)),
      disclosures: disclosures.filter(isWanted(filter)),
    }),
    disclosures: async (filter) => disclosures.filter(isWanted(filter)),
    requests: async () => [...requests],
    detail: async (observation) => details.find((one) => one.observation === observation) ?? null,
    details: async (observations) => {
      const wanted = new Set(observations);
      return details.filter(({ observation }) => wanted.has(observation));
    },
    sessions: async () => [...sessions],
    dropped: async () => dropped,
    mayReport: async ({ apps } = {}) => mayReport.filter(({ app }) => apps?.includes(app) ?? true),
  };
}

type Belonging = Pick<RecipientRow, 'app' | 'vendor' | 'session'>;

function isWanted({ apps, vendors, session }: RowFilter = {}): (row: Belonging) => boolean {
  const isOfApp = ({ app }: Belonging) => apps === undefined || apps.includes(app) || apps.includes('') || app === '';
  return (row) =>
    isOfApp(row) && (vendors?.includes(row.vendor) ?? true) && (session === undefined || session === row.session);
}
