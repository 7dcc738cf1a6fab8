import { audit } from '../audit.ts';
import { searchFor } from '../classify/canaries.ts';
import { valueReader } from '../classify/value-reader.ts';
import { expose } from '../exposure/expose.ts';
import { entriesOf } from '../ledger/entries.ts';
import type { DisclosureRow } from '../ledger/rows.ts';
import type { SkipReason } from '../observe/har/entry.ts';
import type { IsVendor } from '../observe/har/pages.ts';
import type { Observation } from '../observe/observation.ts';
import type { ReportOrder } from '../observe/reporting.ts';
import type { Policy } from '../policy/policy.ts';
import { createReport, type Report, type ReportSource } from '../report/report.ts';
import type { Canary } from '../settings/settings.ts';
import { type CanonicalName, canonicalNamesAmong } from '../vendors/canonical-names.ts';
import { catalogue } from '../vendors/catalogue/index.ts';
import { type Identify, identifyAmong } from '../vendors/identify.ts';
import { reportRecipient } from '../vendors/report-recipient.ts';
import type { Definition } from '../vendors/vendor.ts';

export interface AuditOptions {
  readonly source: ReportSource;
  readonly canaries: readonly Canary[];
  readonly policy: Policy | null;
  readonly identify: Identify;
  /** What the files hold that could not be used. */
  readonly skipped?: ReadonlyMap<SkipReason, number>;
  /** Where documents ask the browser to send reports. */
  readonly reportOrders?: readonly ReportOrder[];
  readonly toolVersion: string;
  /** Whether samples are shown as they are. */
  readonly raw: boolean;
}

export interface OwnKnowledge {
  readonly policy: Policy | null;
  /** Vendors beside the catalogue's and the policy's; they go before either. */
  readonly definitions: readonly Definition[];
  readonly canonicalNames: readonly CanonicalName[];
}

/** Identifies recipients by the catalogue, and before it by what the user knows. */
export function identifyWith({ policy, definitions, canonicalNames }: OwnKnowledge): Identify {
  return identifyAmong([...definitions, ...(policy?.definitions ?? []), ...catalogue], {
    canonicalName: canonicalNamesAmong(canonicalNames),
  });
}

/** Whether an address is on a host that a definition names. */
export function isVendorBy(identify: Identify): IsVendor {
  return (address) => {
    const found = identify.byAddress({ url: new URL(address), headers: [] });
    return found !== null && found !== 'own' && found.recipient.matchedBy === 'host';
  };
}

/** The report on observations that are all at hand: what the extension would have said of them. */
export function reportOn(observations: readonly Observation[], options: AuditOptions): Report {
  const knowledge = { identify: options.identify, readValue: valueReader(searchFor(options.canaries)) };
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
    ...(options.skipped && { skipped: options.skipped }),
    mayReport: (options.reportOrders ?? []).flatMap(({ app, destinations }) =>
      destinations.flatMap((address) => reportRecipient(address, app, options.identify) ?? []),
    ),
    policy: options.policy,
    generatedAt: Date.now(),
    toolVersion: options.toolVersion,
    ...(options.raw && { rawOf: (row: DisclosureRow) => row.raw }),
  });
}
