import { expose } from '../../src/exposure/expose.ts';
import { createReport, type Report } from '../../src/report/report.ts';
import type { ReportFilter } from '../../src/worker/messages.ts';
import { type LedgerFile, memoryLedger } from './ledger-file.ts';

/**
 * The report that the background would create for a ledger.
 * @param now milliseconds since the epoch
 */
export async function reportOf(file: LedgerFile, filter: ReportFilter, now: number): Promise<Report> {
  const rows = await memoryLedger(file).rows(filter);
  return createReport({
    source: { kind: 'browser', detail: 'Chromium 156' },
    apps: [...new Set(rows.recipients.map(({ app }) => app))].sort(),
    session: file.sessions.find(({ id }) => id === filter.session) ?? null,
    exposures: expose(rows),
    dropped: file.dropped,
    policy: null,
    generatedAt: now,
    toolVersion: '0.1.0',
  });
}
