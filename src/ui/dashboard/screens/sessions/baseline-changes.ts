import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Baseline, baselineOf, type Recording } from '../../../../baseline/baseline.ts';
import { type Change, changesSince } from '../../../../baseline/changes.ts';
import { expose } from '../../../../exposure/expose.ts';
import { type Exposure, hasReceivedData } from '../../../../exposure/exposure.ts';
import type { Rows } from '../../../../ledger/ledger.ts';
import { bySeverityOfFindings } from '../../../../policy/combine-claims.ts';
import { fails } from '../../../../policy/fails.ts';
import type { Finding } from '../../../../policy/finding.ts';
import { changeFinding } from '../../../../policy/findings.ts';
import type { Model } from '../../model.ts';
import type { DashboardSources } from '../../sources.ts';

/** The content of a recording, regardless of confidence, since a baseline contains all fields. */
export interface Recorded extends Recording {
  readonly exposures: readonly Exposure[];
}

/** A change since the baseline, and the finding that it raises. */
export interface ChangedFact {
  readonly change: Change;
  readonly finding: Finding;
  readonly fails: boolean;
  /** The vendor's exposure in the recording; undefined if the vendor received nothing. */
  readonly exposure: Exposure | undefined;
}

/** Reads the content of a session, for the scope's app; null until it is read, if it cannot be read, or without a session. */
export function useRecorded(
  sources: DashboardSources,
  { scope: { app }, readAt }: Model,
  session: string | null,
): Recorded | null {
  const key = JSON.stringify([session, app, readAt]);
  const [read, setRead] = useState<{ readonly key: string; readonly recorded: Recorded } | null>(null);
  useEffect(() => {
    let current = true;
    if (session === null) return;
    recordedIn(sources, session, app)
      .then((recorded) => current && setRead({ key, recorded }))
      .catch(() => current && setRead(null)); // The dashboard itself shows an error if the ledger cannot be read.
    return () => {
      current = false;
    };
  }, [key]);
  return read?.key === key ? read.recorded : null;
}

/**
 * Reads the content of a session.
 * @param app an origin, or null for every app
 */
export async function recordedIn(sources: DashboardSources, session: string, app: string | null): Promise<Recorded> {
  const ledger = await sources.ledger();
  const rows = await ledger.rows({ session, ...(app !== null && { apps: [app] }) });
  const exposures = expose(rows).filter(hasReceivedData);
  return {
    apps: appsIn(rows),
    vendors: exposures.map(({ received, disclosures }) => ({
      ...{ id: received.vendor, name: received.recipient.name, hosts: received.hosts, disclosures },
    })),
    exposures,
  };
}

/**
 * The apps of rows, sorted. If the rows are from an opened report on several apps, those of vendors have an empty app:
 * such a report names an app only for each field.
 */
function appsIn({ recipients, disclosures }: Rows): string[] {
  const apps = new Set([...recipients, ...disclosures].map(({ app }) => app));
  return [...apps].filter((app) => app !== '').sort();
}

/** The baseline that accepts everything in a recording. */
export const baselineOfRecorded = (recorded: Recorded): Baseline => baselineOf([recorded]);

/**
 * The changes since a baseline, grouped by vendor: those that fail a check first, then the most severe; null until both
 * are read.
 */
export function useChanges(baseline: Baseline | null, recorded: Recorded | null, now: number): ChangedFact[] | null {
  return useMemo(() => {
    if (baseline === null || recorded === null) return null;
    const facts = changesSince(baseline, recorded).map((change): ChangedFact => {
      const exposure = recorded.exposures.find(({ received }) => received.vendor === change.vendor);
      const finding = changeFinding(change, exposure ? [exposure] : [], now);
      return { change, finding, exposure, fails: fails(finding, undefined) };
    });
    return inGroups(facts);
  }, [baseline, recorded, now]);
}

/** Groups changes by vendor. Changes that fail a check come first, then the most severe. */
function inGroups(facts: readonly ChangedFact[]): ChangedFact[] {
  const sorted = [...facts].sort(
    (a, b) => Number(b.fails) - Number(a.fails) || bySeverityOfFindings(a.finding, b.finding),
  );
  const vendors = [...new Set(sorted.map(({ change }) => change.vendor))];
  return vendors.flatMap((vendor) => sorted.filter(({ change }) => change.vendor === vendor));
}
