import { kindsOf, recordedIn } from '../../../ledger/kinds.ts';
import type { Rows } from '../../../ledger/ledger.ts';
import type { DisclosureRow, RecipientRow } from '../../../ledger/rows.ts';
import type { Evidence, Finding, RuleId } from '../../../policy/finding.ts';
import { findingsOf } from '../../../policy/report-findings.ts';
import { rowsOfReport } from '../../../report/exposures.ts';
import type { Report } from '../../../report/report.ts';
import { reportOnRows } from './file-report.ts';
import { memoryLedger } from './memory-ledger.ts';
import { type OpenedFile, sessionOfFile } from './opened-file.ts';

/** A report as a file to show. Single requests, and values, are not in it. */
export function openReport(report: Report, name: string): OpenedFile {
  const { apps, coverage, session, generatedAt, source } = report;
  const rows = rowsIn(report);
  const skipped = new Map((coverage.skipped ?? []).map(({ reason, count }) => [reason, count]));
  const [onlyApp, ...otherApps] = apps;
  const hasParts = otherApps.length === 0;
  const made = Date.parse(generatedAt);
  const vendorNames = new Map(report.vendors.map((vendor) => [vendor.id, vendor.name]));
  const ledger = memoryLedger({
    ...rows,
    requests: [],
    details: [],
    sessions: [
      {
        id: sessionOfFile,
        name: session?.name ?? name,
        startedAt: session === null ? earliest(rows.recipients, made) : Date.parse(session.startedAt),
        endedAt: made,
      },
    ],
    dropped: coverage.dropped,
    mayReport: (coverage.mayReport ?? []).map(({ host, vendor }) => ({
      ...{ host, vendor, vendorName: vendorNames.get(vendor) ?? host },
      ...{ app: hasParts ? (onlyApp ?? '') : '', lastSeen: made },
    })),
  });
  const left = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  return {
    ...{ kind: 'report', name, apps, hasParts, entries: null, cut: null, ledger },
    createReport: async (filter, parts) => {
      const created = await reportOnRows({
        ...{ ...parts, filter, ledger, source, apps, skipped },
        dropped: Math.max(0, coverage.dropped - left),
      });
      const isWanted = ({ vendor, app }: Finding) =>
        (filter.vendors?.includes(vendor) ?? true) && (filter.apps?.includes(app) ?? true);
      const findings = findingsOf(report, { policy: parts.settings.policy, baseline: null, now: parts.now });
      return { ...created, findings: findings.filter(isWanted) };
    },
    rawRequest: async () => null,
    searchValues: async () => ({ searched: [], found: [], fingerprint: '' }),
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

/** How many requests were sent unencrypted: the finding begins with their number. */
function plaintextOf(report: Report, vendor: string): number {
  const [finding] = findingsBy(report, 'plaintext-transport', vendor);
  return finding === undefined ? 0 : Math.max(1, Number(/^\d+/.exec(finding.message)?.[0] ?? 1));
}

function findingsBy({ findings }: Report, rule: RuleId, vendor: string): Finding[] {
  return findings.filter((each) => each.vendor === vendor && (each.rule === rule || each.also?.includes(rule)));
}

const earliest = (rows: readonly RecipientRow[], most: number): number =>
  rows.reduce((time, { firstSeen }) => Math.min(time, firstSeen), most);
