import { audit } from '../audit.ts';
import { searchFor } from '../classify/canaries.ts';
import { valueReader } from '../classify/value-reader.ts';
import { expose } from '../exposure/expose.ts';
import { entriesOf } from '../ledger/entries.ts';
import type { DisclosureRow } from '../ledger/rows.ts';
import type { Observation } from '../observe/observation.ts';
import type { Policy } from '../policy/policy.ts';
import { createReport, type Report, type ReportSource } from '../report/report.ts';
import type { Canary } from '../settings/settings.ts';
import { catalogue } from '../vendors/catalogue/index.ts';
import { identifyAmong } from '../vendors/identify.ts';

export interface AuditOptions {
  readonly source: ReportSource;
  readonly canaries: readonly Canary[];
  readonly policy: Policy | null;
  readonly toolVersion: string;
  /** Whether samples are shown as they are. */
  readonly raw: boolean;
}

/** The report on observations that are all at hand: what the extension would have said of them. */
export function reportOn(observations: readonly Observation[], options: AuditOptions): Report {
  const knowledge = { identify: identifyAmong(catalogue), readValue: valueReader(searchFor(options.canaries)) };
  const key = crypto.getRandomValues(new Uint8Array(32));
  const entries = observations.flatMap((observation) => {
    const audited = audit(observation, knowledge);
    return audited === null ? [] : [entriesOf(audited, '', key)];
  });
  return createReport({
    source: options.source,
    apps: [...new Set(observations.map(({ app }) => app))].sort(),
    session: null,
    exposures: expose({
      recipients: entries.flatMap(({ recipient }) => recipient ?? []),
      disclosures: entries.flatMap(({ disclosures }) => disclosures),
    }),
    dropped: 0,
    policy: options.policy,
    generatedAt: Date.now(),
    toolVersion: options.toolVersion,
    ...(options.raw && { rawOf: (row: DisclosureRow) => row.raw }),
  });
}
