import type {
  DisclosureRow,
  MayReportRow,
  RecipientRow,
  RequestDetail,
  RequestRow,
  SessionRow,
} from '../../src/ledger/rows.ts';
import type { LedgerReader } from '../../src/ui/dashboard/sources.ts';

/** A whole ledger, in a form that a page can fetch. */
export interface LedgerFile {
  readonly recipients: readonly RecipientRow[];
  readonly disclosures: readonly DisclosureRow[];
  /** Newest first. */
  readonly requests: readonly RequestRow[];
  readonly details: readonly RequestDetail[];
  readonly sessions: readonly SessionRow[];
  readonly dropped: number;
  readonly mayReport?: readonly MayReportRow[];
}

/** A ledger in memory that grows: `window.arrive(n)` adds its newest request n times, and notifies listeners. */
export function growingLedger(file: LedgerFile) {
  const requests = [...file.requests];
  const details = [...file.details];
  const listeners = new Set<() => void>();
  const arrive = (times: number) => {
    const [newest] = requests;
    const detail = details.find(({ observation }) => observation === newest?.observation);
    for (let time = 0; newest !== undefined && time < times; time++) {
      const observation = `arrived-${requests.length}`;
      requests.unshift({ ...newest, observation, id: (requests[0]?.id ?? 0) + 1 });
      if (detail) details.push({ ...detail, observation });
    }
    for (const listener of listeners) listener();
  };
  Object.assign(window, { arrive });
  return {
    ledger: memoryLedger({ ...file, requests, details }),
    onArrival: (listener: () => void) => listeners.add(listener),
  };
}

/** Reads from a ledger in memory like the real one. */
export function memoryLedger(file: LedgerFile): LedgerReader {
  const { recipients, disclosures, requests, details, sessions, dropped, mayReport = [] } = file;
  type Filter = Parameters<LedgerReader['rows']>[0];
  const wanted = <Row extends { readonly app: string; readonly vendor: string; readonly session: string }>(
    rows: readonly Row[],
    { apps, vendors, session }: NonNullable<Filter> = {},
  ) =>
    rows.filter(
      (row) =>
        (apps?.includes(row.app) ?? true) &&
        (vendors?.includes(row.vendor) ?? true) &&
        (session === undefined || session === row.session),
    );
  return {
    recipients: async (filter) => wanted(recipients, filter),
    rows: async (filter) => ({ recipients: wanted(recipients, filter), disclosures: wanted(disclosures, filter) }),
    disclosures: async (filter) => wanted(disclosures, filter),
    requests: async () => [...requests],
    detail: async (observation) => details.find((one) => one.observation === observation) ?? null,
    details: async (observations) => details.filter(({ observation }) => observations.includes(observation)),
    sessions: async () => [...sessions],
    dropped: async () => dropped,
    mayReport: async ({ apps } = {}) => mayReport.filter(({ app }) => apps?.includes(app) ?? true),
  };
}
