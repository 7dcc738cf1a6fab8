import { type Audit, auditing, type Knowledge } from '../../../audit.ts';
import { searchFor } from '../../../classify/canaries.ts';
import { valueReader } from '../../../classify/value-reader.ts';
import { entrySteps } from '../../../ledger/entries.ts';
import { keptRequests } from '../../../ledger/ledger.ts';
import type { DisclosureRow, MayReportRow, RequestDetail, RequestRow } from '../../../ledger/rows.ts';
import { isVendorBy } from '../../../library/auditing.ts';
import { Sums } from '../../../library/sums.ts';
import { routeOf } from '../../../masking/route.ts';
import type { HarEntryObservations } from '../../../observe/har/har.ts';
import { readInPasses } from '../../../observe/har/passes.ts';
import type { Observation } from '../../../observe/observation.ts';
import type { ReportOrder } from '../../../observe/reporting.ts';
import type { Settings } from '../../../settings/settings.ts';
import { patiently } from '../../../steps.ts';
import { canonicalNamesAmong } from '../../../vendors/canonical-names.ts';
import { catalogue } from '../../../vendors/catalogue/index.ts';
import { identifyAmong } from '../../../vendors/identify.ts';
import { reportRecipient } from '../../../vendors/report-recipient.ts';
import { createRawValues } from '../../../worker/raw-values.ts';
import { searchingValues } from '../../../worker/value-search.ts';
import { passOn, unpackedChunks } from './file-bytes.ts';
import { reportOnRows } from './file-report.ts';
import { memoryLedger } from './memory-ledger.ts';
import { type OpenedFile, sessionOfFile } from './opened-file.ts';

/** Where a HAR comes from, and what is known about its app. */
interface HarParts {
  readonly file: Blob;
  readonly name: string;
  readonly settings: Settings;
  /** @param share how much of the file has been read, from 0 to 1 */
  readonly onProgress: (share: number) => void;
}

/**
 * Audits a HAR in the page, in steps, so that the page stays responsive. The newest requests are kept with their
 * values, in memory, as the extension keeps its own.
 * @throws HarProblem if it is not a valid HAR
 * @throws FileProblem if it is a ZIP archive
 */
export async function openHar({ file, name, settings, onProgress }: HarParts): Promise<OpenedFile> {
  const knowledge = knowledgeOf(settings);
  const routes = settings.routes.map(routeOf);
  const key = crypto.getRandomValues(new Uint8Array(32));
  const sums = new Sums();
  const rawValues = createRawValues();
  const requests: RequestRow[] = [];
  const details: RequestDetail[] = [];
  const apps = new Set<string>();
  const mayReport = new Map<string, MayReportRow>();
  const waiting: Observation[] = [];

  const add = function* (observation: Observation) {
    apps.add(observation.app);
    const audited: Audit | null = yield* auditing(observation, knowledge);
    if (audited === null) return;
    const entries = yield* entrySteps(audited, sessionOfFile, key, routes);
    sums.add(entries.recipient, entries.disclosures);
    rawValues.remember([entries]);
    requests.push(entries.request);
    const { raw: _, ...detail } = entries.detail;
    details.push(detail);
    if (requests.length > 2 * keptRequests) for (const list of [requests, details]) list.splice(0, keptRequests);
  };
  const addWaiting = () =>
    patiently(
      (function* () {
        for (const observation of waiting) yield* add(observation);
        waiting.length = 0;
      })(),
    );
  const addOrder = ({ app, destinations }: ReportOrder, lastSeen: number) => {
    for (const address of destinations) {
      const recipient = reportRecipient(address, app, knowledge.identify);
      if (recipient !== null) mayReport.set(`${app} ${recipient.host}`, { app, ...recipient, lastSeen });
    }
  };
  const onEntry = ({ observations, reportOrder }: HarEntryObservations) => {
    waiting.push(...observations);
    if (reportOrder !== null) addOrder(reportOrder, observations[0]?.at ?? 0);
  };
  let read = 0;
  const feed = async (push: (chunk: Uint8Array) => void) => {
    const chunks = await unpackedChunks(file);
    const take = async (chunk: Uint8Array) => {
      push(chunk);
      await addWaiting();
      read += chunk.length;
      onProgress(Math.min(1, read / (2 * file.size)));
      return true;
    };
    return passOn(chunks, take).then(
      () => null,
      (error: unknown) => `cannot be read: ${(error as Error).message}`,
    );
  };
  const { skipped, entries, cut } = await readInPasses(feed, { isVendor: isVendorBy(knowledge.identify) }, onEntry);
  await addWaiting();

  const rows = { recipients: sums.recipients(), disclosures: sums.disclosures().map(masked) };
  const times = rows.recipients.flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]);
  const [startedAt, endedAt] = [Math.min(...times, Number.MAX_SAFE_INTEGER), Math.max(...times, 0)];
  const ledger = memoryLedger({
    ...rows,
    requests: requests.slice(-keptRequests).reverse(),
    details: details.slice(-keptRequests),
    sessions: [{ id: sessionOfFile, name, startedAt: Math.min(startedAt, endedAt), endedAt }],
    dropped: [...skipped.values()].reduce((sum, count) => sum + count, 0),
    mayReport: [...mayReport.values()],
  });
  const source = { kind: 'har', detail: name } as const;
  return {
    ...{ kind: 'har', name, entries, cut, ledger, hasParts: true, apps: [...apps].sort() },
    createReport: (filter, parts) =>
      reportOnRows({ ...parts, filter, ledger, source, apps: [...apps].sort(), dropped: 0, skipped }),
    rawRequest: async (observation) => rawValues.request(observation) ?? null,
    searchValues: searchingValues({
      rawValues,
      ledger: { ...ledger, fingerprintKey: async () => key },
      keepsRaw: async () => false,
    }),
  };
}

/** The same knowledge as the background has, without the canonical names that only the browser can resolve. */
function knowledgeOf({ vendors, definitions, canonicalNames, policy, canaries }: Settings): Knowledge {
  return {
    identify: identifyAmong([...definitions, ...(policy?.definitions ?? []), ...catalogue], {
      mappings: vendors,
      canonicalName: canonicalNamesAmong(canonicalNames),
    }),
    readValue: valueReader(searchFor(canaries)),
  };
}

function masked({ raw: _, ...row }: DisclosureRow & { readonly raw: string }): DisclosureRow {
  return row;
}
