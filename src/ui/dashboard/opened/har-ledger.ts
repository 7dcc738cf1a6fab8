import { type Audit, auditing, type Knowledge } from '../../../audit.ts';
import { entrySteps } from '../../../ledger/entries.ts';
import { keptRequests } from '../../../ledger/ledger.ts';
import type { DisclosureRow, MayReportRow, RequestDetail, RequestRow } from '../../../ledger/rows.ts';
import { Sums } from '../../../library/sums.ts';
import type { Route } from '../../../masking/route.ts';
import type { Observation } from '../../../observe/observation.ts';
import type { ReportingEndpoints } from '../../../observe/reporting.ts';
import type { Steps } from '../../../steps.ts';
import { reportRecipients } from '../../../vendors/report-recipient.ts';
import { createRawValues } from '../../../worker/raw-values.ts';
import { valueSearcher } from '../../../worker/value-search.ts';
import type { LedgerReader } from '../sources.ts';
import { memoryLedger } from './memory-ledger.ts';
import { type OpenedFile, sessionOfFile } from './opened-file.ts';

/** The content of a HAR, as the screens read it. */
interface HarContent extends Pick<OpenedFile, 'apps' | 'ledger' | 'rawRequest' | 'searchValues'> {
  /** Number of observations that could not be audited. */
  readonly failed: number;
}

/** Collects observations as the background does, in memory. */
interface HarLedger {
  /** Audits an observation and adds what it disclosed. */
  add(observation: Observation): Steps<void>;
  /**
   * Adds the reporting endpoints of a document.
   * @param lastSeen milliseconds since the epoch
   */
  addReportingEndpoints(endpoints: ReportingEndpoints, lastSeen: number): void;
  /**
   * Everything that was added.
   * @param name of the only recording
   * @param skipped number of entries of the file that were left out
   */
  content(name: string, skipped: number): HarContent;
}

/** Creates a ledger that keeps the sums of all observations, and the newest requests with their values. */
export function createHarLedger(knowledge: Knowledge, routes: readonly Route[]): HarLedger {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const sums = new Sums();
  const rawValues = createRawValues();
  const requests: RequestRow[] = [];
  const details: RequestDetail[] = [];
  const apps = new Set<string>();
  const mayReport = new Map<string, MayReportRow>();
  let failed = 0;

  const enter = function* (observation: Observation): Steps<void> {
    const audit: Audit | null = yield* auditing(observation, knowledge);
    if (audit === null) return;
    const entries = yield* entrySteps(audit, sessionOfFile, key, routes);
    sums.add(entries.recipient, entries.disclosures);
    rawValues.remember([entries]);
    requests.push(entries.request);
    const { raw: _, ...detail } = entries.detail;
    details.push(detail);
    if (requests.length > 2 * keptRequests) for (const list of [requests, details]) list.splice(0, keptRequests);
  };

  const ledgerOf = (name: string, skipped: number): LedgerReader => {
    const rows = { recipients: sums.recipients(), disclosures: sums.disclosures().map(masked) };
    const times = rows.recipients.flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]);
    const [startedAt, endedAt] = [Math.min(...times, Number.MAX_SAFE_INTEGER), Math.max(...times, 0)];
    return memoryLedger({
      ...rows,
      requests: requests.slice(-keptRequests).reverse(),
      details: details.slice(-keptRequests),
      sessions: [{ id: sessionOfFile, name, startedAt: Math.min(startedAt, endedAt), endedAt }],
      dropped: skipped + failed,
      mayReport: [...mayReport.values()],
    });
  };

  return {
    *add(observation) {
      apps.add(observation.app);
      try {
        yield* enter(observation);
      } catch {
        failed += 1;
      }
    },
    addReportingEndpoints(endpoints, lastSeen) {
      const { app } = endpoints;
      for (const recipient of reportRecipients(endpoints, knowledge.identify))
        mayReport.set(`${app} ${recipient.host}`, { app, ...recipient, lastSeen });
    },
    content(name, skipped) {
      const ledger = ledgerOf(name, skipped);
      return {
        ...{ ledger, failed, apps: [...apps].sort() },
        rawRequest: async (observation) => rawValues.request(observation) ?? null,
        searchValues: valueSearcher({
          rawValues,
          ledger: { ...ledger, fingerprintKey: async () => key },
          keepsRaw: async () => false,
        }),
      };
    },
  };
}

function masked({ raw: _, ...row }: DisclosureRow & { readonly raw: string }): DisclosureRow {
  return row;
}
