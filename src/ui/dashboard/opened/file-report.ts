import { exposing } from '../../../exposure/expose.ts';
import { type Report, type ReportParts, reporting } from '../../../report/report.ts';
import type { Settings } from '../../../settings/settings.ts';
import { patiently } from '../../../steps.ts';
import type { ReportFilter } from '../../../worker/messages.ts';
import type { LedgerReader } from '../sources.ts';

interface FileReportParts extends Pick<ReportParts, 'source' | 'apps' | 'dropped' | 'skipped'> {
  readonly filter: ReportFilter;
  readonly ledger: LedgerReader;
  readonly settings: Settings;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The extension's version. */
  readonly version: string;
}

/** The report on the rows of a file, in steps. */
export async function reportOnRows({
  filter,
  ledger,
  settings,
  now,
  version,
  apps,
  ...parts
}: FileReportParts): Promise<Report> {
  const exposures = await patiently(exposing(await ledger.rows(filter)));
  return patiently(
    reporting({
      ...parts,
      apps: apps.filter((app) => filter.apps?.includes(app) ?? true),
      session: null,
      exposures,
      mayReport: await ledger.mayReport(filter),
      policy: settings.policy,
      generatedAt: now,
      toolVersion: version,
    }),
  );
}
