import { kindsOf, recordedIn } from '../../../ledger/kinds.ts';
import type { Rows } from '../../../ledger/ledger.ts';
import type { DisclosureRow, RecipientRow } from '../../../ledger/rows.ts';
import type { Evidence, Finding, RuleId } from '../../../policy/finding.ts';
import { findingsOf } from '../../../policy/report-findings.ts';
import { rowsOfReport } from '../../../report/exposures.ts';
import type { Report, ReportCoverage } from '../../../report/report.ts';
import type { ReportFilter } from '../../../worker/messages.ts';
import { memoryLedger } from './memory-ledger.ts';
import { type OpenedFile, sessionOfFile } from './opened-file.ts';

/** A report as a file to show. It has no single requests, so no raw values either. */
export function openReport(report: Report, name: string): OpenedFile {
  const { apps, coverage, session } = report;
  const rows = rowsIn(report);
  const [onlyApp, ...otherApps] = apps;
  const isPerApp = otherApps.length === 0;
  const generatedAt = Date.parse(report.generatedAt);
  const vendorNames = new Map(report.vendors.map((vendor) => [vendor.id, vendor.name]));
  const ledger = memoryLedger({
    ...rows,
    requests: [],
    details: [],
    sessions: [
      {
        id: sessionOfFile,
        name: session?.name ?? name,
        startedAt: session === null ? earliest(rows.recipients, generatedAt) : Date.parse(session.startedAt),
        endedAt: generatedAt,
      },
    ],
    dropped: coverage.dropped,
    mayReport: (coverage.mayReport ?? []).map(({ host, vendor }) => ({
      ...{ host, vendor, vendorName: vendorNames.get(vendor) ?? host },
      ...{ app: isPerApp ? (onlyApp ?? '') : '', lastSeen: generatedAt },
    })),
  });
  return {
    ...{ kind: 'report', name, apps, isPerApp, generatedAt, ledger, entries: 0, leftOut: 0, cut: null },
    createReport: async (filter, { settings: { policy }, now }) => {
      const findings = findingsOf(report, { policy, baseline: null, now });
      return partOf({ ...report, findings }, filter, (await ledger.rows(filter)).recipients);
    },
    rawRequest: async () => null,
    searchValues: async () => ({ searched: [], found: [], fingerprint: '' }),
  };
}

/**
 * The part of a report that passes a filter. Numbers that a report has only in total, such as `dropped`, stay.
 * @param recipients rows of the vendors in that part
 */
function partOf(report: Report, { apps, vendors }: ReportFilter, recipients: readonly RecipientRow[]): Report {
  const isOfApp = ({ app }: { readonly app: string }) => app === '' || (apps?.includes(app) ?? true);
  const isOfVendor = ({ vendor }: { readonly vendor: string }) => vendors?.includes(vendor) ?? true;
  const kept = new Set(recipients.map(({ vendor }) => vendor));
  return {
    ...report,
    apps: report.apps.filter((app) => isOfApp({ app })),
    coverage: kept.size === report.vendors.length ? report.coverage : coverageOf(report, isOfVendor, recipients),
    vendors: report.vendors
      .filter(({ id }) => kept.has(id))
      .map((vendor) => ({ ...vendor, disclosures: vendor.disclosures.filter(isOfApp) })),
    findings: report.findings.filter((finding) => isOfVendor(finding) && isOfApp(finding)),
  };
}

function coverageOf(
  { coverage: { said: _, mayReport, unsent, ...coverage } }: Report,
  isWanted: (entry: { readonly vendor: string }) => boolean,
  recipients: readonly RecipientRow[],
): ReportCoverage {
  const sum = (key: 'requests' | 'messages' | 'read') => recipients.reduce((total, row) => total + row[key], 0);
  return {
    ...coverage,
    requests: sum('requests'),
    messages: sum('messages'),
    read: sum('read'),
    unreadable: coverage.unreadable.filter(isWanted),
    ...(mayReport && { mayReport: mayReport.filter(isWanted) }),
    ...(unsent && {
      unsent: { ...unsent, silent: unsent.silent.filter(isWanted), blocked: unsent.blocked.filter(isWanted) },
    }),
  };
}

function rowsIn(report: Report): Rows {
  const { apps, coverage, vendors } = report;
  const rows = rowsOfReport(report);
  const disclosures = rows.disclosures.map((row) => ({ ...row, ...howSent(row, report), session: sessionOfFile }));
  // A report has the number of messages only in total.
  const silent = vendors.filter(({ requests }) => requests === 0).length;
  const recipients = rows.recipients.map((row): RecipientRow => {
    const own = disclosures.filter(({ vendor }) => vendor === row.vendor);
    return {
      ...row,
      app: apps.length === 1 ? (apps[0] ?? '') : '',
      session: sessionOfFile,
      messages: row.requests > 0 ? 0 : silent === 1 ? Math.max(1, coverage.messages) : 1,
      plaintext: plaintextOf(report, row.vendor),
      kinds: kindsOf(own),
      recorded: recordedIn(own),
    };
  });
  return { recipients, disclosures };
}

/** How a field was sent: a report states this only in its findings. */
function howSent(row: DisclosureRow, report: Report): Pick<DisclosureRow, 'typed' | 'plaintext'> {
  const evidenceOf = (rule: RuleId) =>
    findingsBy(report, rule, row.vendor)
      .filter(({ app }) => app === '' || app === row.app)
      .flatMap(({ evidence, severity }) => evidence.filter(isOf(row)).map(({ count }) => ({ count, severity })));
  const [typed] = evidenceOf('form-value-before-submit');
  const [plaintext] = evidenceOf('plaintext-transport');
  return {
    typed: typed === undefined ? null : typed.severity === 'medium' ? 'submitted' : 'before-submit',
    plaintext: plaintext?.count ?? 0,
  };
}

const isOf =
  ({ path, category }: DisclosureRow) =>
  (evidence: Evidence): boolean =>
    evidence.path === path && (evidence.category ?? category) === category;

/** How many requests were sent unencrypted: the message of the finding begins with their number. */
function plaintextOf(report: Report, vendor: string): number {
  const [finding] = findingsBy(report, 'plaintext-transport', vendor);
  return finding === undefined ? 0 : Math.max(1, Number(/^\d+/.exec(finding.message)?.[0] ?? 1));
}

function findingsBy({ findings }: Report, rule: RuleId, vendor: string): Finding[] {
  return findings.filter((each) => each.vendor === vendor && (each.rule === rule || each.also?.includes(rule)));
}

const earliest = (rows: readonly RecipientRow[], most: number): number =>
  rows.reduce((time, { firstSeen }) => Math.min(time, firstSeen), most);
