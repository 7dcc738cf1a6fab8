import type { Baseline } from '../baseline/baseline.ts';
import { exposing } from '../exposure/expose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { HostAccess } from '../observe/host-access.ts';
import { type Report, type ReportParts, reporting } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import { patiently } from '../steps.ts';
import type { ReportFilter } from './messages.ts';
import type { RawValues } from './raw-values.ts';

/** What a report has besides the ledger's rows. */
export interface ReportCircumstances {
  /** The browser's name and major version. */
  readonly detail: string;
  readonly toolVersion: string;
  /** Losses that the ledger has not counted yet. */
  readonly unsaved: number;
  readonly access: HostAccess;
  readonly rawOf?: RawValues['rawOf'];
  readonly baseline?: Baseline;
}

/** Creates the report on the rows of the ledger that a filter lets through. */
export async function ledgerReport(
  ledger: Pick<Ledger, 'rows' | 'session' | 'runningSession' | 'dropped' | 'mayReport'>,
  { policy }: Pick<Settings, 'policy'>,
  filter: ReportFilter,
  { detail, toolVersion, unsaved, access, rawOf, baseline }: ReportCircumstances,
): Promise<Report> {
  const rows = await ledger.rows(filter);
  const exposures = await patiently(exposing(rows));
  const session = filter.session === undefined ? await ledger.runningSession() : await ledger.session(filter.session);
  const parts: ReportParts = {
    source: { kind: 'browser', detail },
    apps: [...new Set(rows.recipients.map(({ app }) => app))].sort(),
    session,
    exposures,
    dropped: (await ledger.dropped()) + unsaved,
    access,
    mayReport: await ledger.mayReport(filter),
    policy,
    baseline: baseline ?? null,
    generatedAt: Date.now(),
    toolVersion,
    ...(rawOf && { rawOf }),
  };
  return patiently(reporting(parts));
}
