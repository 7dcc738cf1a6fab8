import { audit } from '../audit.ts';
import type { Baseline } from '../baseline/baseline.ts';
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
import type { FailedJourney } from '../policy/rule.ts';
import { createReport, type Report, type ReportSource } from '../report/report.ts';
import type { Canary } from '../settings/settings.ts';
import { type SourceOf, withSources } from '../source-lines/sources.ts';
import { type CanonicalName, canonicalNamesAmong } from '../vendors/canonical-names.ts';
import { catalogue } from '../vendors/catalogue/index.ts';
import { type Identify, identifyAmong } from '../vendors/identify.ts';
import { type ReportRecipient, reportRecipient } from '../vendors/report-recipient.ts';
import type { Definition } from '../vendors/vendor.ts';
import { Sums } from './sums.ts';

export interface AuditOptions {
  readonly source: ReportSource;
  readonly canaries: readonly Canary[];
  readonly policy: Policy | null;
  readonly baseline?: Baseline | null;
  readonly identify: Identify;
  readonly toolVersion: string;
  /** Whether samples are shown unmasked. */
  readonly raw: boolean;
  /** Finds the app's own lines that sent fields; without it, none are named. */
  readonly sourceOf?: SourceOf;
}

export interface OwnKnowledge {
  readonly policy: Policy | null;
  /** Vendors that take precedence over those of the catalogue and the policy. */
  readonly definitions: readonly Definition[];
  readonly canonicalNames: readonly CanonicalName[];
}

/** Identifies vendors by the user's definitions first, then by the catalogue. */
export function identifyWith({ policy, definitions, canonicalNames }: OwnKnowledge): Identify {
  return identifyAmong([...definitions, ...(policy?.definitions ?? []), ...catalogue], {
    canonicalName: canonicalNamesAmong(canonicalNames),
  });
}

/** Whether a definition names the host of an address. */
export function isVendorBy(identify: Identify): IsVendor {
  return (address) => {
    const found = identify.byAddress({ url: new URL(address), headers: [] });
    return found !== null && found !== 'own' && found.recipient.matchedBy === 'host';
  };
}

/** Audits observations one by one, and creates the report on all of them. */
export interface Auditing {
  add(observation: Observation): void;
  addReportOrder(order: ReportOrder): void;
  /** @param skipped entries of files that could not be used, by reason */
  report(skipped: ReadonlyMap<SkipReason, number>, failedJourneys?: readonly FailedJourney[]): Report;
}

/** Keeps only the sums of observations, not the observations themselves. */
export function auditing(options: AuditOptions): Auditing {
  const knowledge = { identify: options.identify, readValue: valueReader(searchFor(options.canaries)) };
  const key = crypto.getRandomValues(new Uint8Array(32));
  const sums = new Sums();
  const apps = new Set<string>();
  const mayReport = new Map<string, ReportRecipient>();
  return {
    add(observation) {
      apps.add(observation.app);
      const audited = audit(observation, knowledge);
      if (audited === null) return;
      const { recipient, disclosures } = entriesOf(audited, '', key);
      const { sourceOf } = options;
      sums.add(recipient, sourceOf ? withSources(disclosures, observation, sourceOf) : disclosures);
    },
    addReportOrder({ app, destinations }) {
      for (const address of destinations) {
        const recipient = reportRecipient(address, app, options.identify);
        if (recipient !== null) mayReport.set(recipient.host, recipient);
      }
    },
    report: (skipped, failedJourneys = []) =>
      createReport({
        source: options.source,
        apps: [...apps].sort(),
        session: null,
        exposures: expose({ recipients: sums.recipients(), disclosures: sums.disclosures() }),
        dropped: 0,
        skipped,
        mayReport: [...mayReport.values()],
        policy: options.policy,
        baseline: options.baseline ?? null,
        failedJourneys,
        generatedAt: Date.now(),
        toolVersion: options.toolVersion,
        ...(options.raw && { rawOf: (row: DisclosureRow) => row.raw }),
      }),
  };
}
