import { useEffect, useState } from 'preact/hooks';
import { type ComparedVendor, type Comparison, comparedOf, compareVendors } from '../../../../exposure/compare.ts';
import { expose } from '../../../../exposure/expose.ts';
import type { SessionRow } from '../../../../ledger/rows.ts';
import type { EarlierReport } from '../../../../report/earlier-report.ts';
import { formatMoment, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { type Model, rowsIn } from '../../model.ts';
import type { DashboardSources } from '../../sources.ts';

/** The value in the address that selects the opened report as a side of the comparison. */
export const reportSide = 'report';

/** One side of a comparison. */
export interface Side {
  readonly kind: 'session' | 'report' | 'none';
  /** A session's id, or {@link reportSide}; null if there is none. */
  readonly id: string | null;
  readonly name: string;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/**
 * The two sides of the comparison: those in the address. By default, the newest recording is compared with the opened
 * report or, without a report, with the recording before it. If there is no earlier recording, a later one is taken.
 */
export function chosenSides(
  choices: Readonly<Record<string, string>>,
  sessions: readonly SessionRow[],
  report: EarlierReport | null,
): Sides {
  const after = sessions.find(({ id }) => id === choices.after) ?? sessions[0];
  const others = sessions.filter((each) => each !== after);
  const before =
    sessions.find(({ id }) => id === choices.before) ??
    others.find(({ startedAt }) => after !== undefined && startedAt <= after.startedAt) ??
    others[0];
  const isReport = report !== null && (choices.before === reportSide || choices.before === undefined);
  return {
    before: isReport ? { kind: 'report', id: reportSide, name: nameOfReport(report) } : sideOf(before),
    after: sideOf(after),
  };
}

/** A name for a report: that of its recording, or the time of its creation. */
export function nameOfReport({ session, generatedAt }: EarlierReport): string {
  return session ? visibleText(session.name) : text('sessions_report_of', formatMoment(Date.parse(generatedAt)));
}

function sideOf(session: SessionRow | undefined): Side {
  if (session === undefined) return { kind: 'none', id: null, name: '' };
  return { kind: 'session', id: session.id, name: visibleText(session.name) };
}

/**
 * Reads both sides and compares them, limited to the scope's app, and recordings also to its confidence. The comparison is
 * null until that is done, and if it failed: `fault` then says why. It stays null without a second side.
 */
export function useComparison(
  sources: DashboardSources,
  model: Model,
  { before, after }: Sides,
  report: EarlierReport | null,
): { readonly comparison: Comparison | null; readonly fault: string | null } {
  type Result = { readonly key: string; readonly comparison: Comparison | null; readonly fault: string | null };
  const key = JSON.stringify([before, after, model.scope]);
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    let current = true;
    const settle = (next: Omit<Result, 'key'>) => current && setResult({ key, ...next });
    if (before.id === null || after.id === null) return;
    const read = async ({ kind, id }: Side) =>
      kind === 'report' ? vendorsOfReport(report, model) : vendorsOf(sources, model, id ?? '');
    Promise.all([read(before), read(after)])
      .then(([old, now]) => settle({ comparison: compareVendors(old, now), fault: null }))
      .catch((error: unknown) => settle({ comparison: null, fault: String((error as Error).message ?? error) }));
    return () => {
      current = false;
    };
  }, [key, report, model.readAt]);
  return result?.key === key ? result : { comparison: null, fault: null };
}

async function vendorsOf(sources: DashboardSources, { scope, readAt }: Model, session: string) {
  const ledger = await sources.ledger();
  const rows = await ledger.rows({ session, ...(scope.app !== null && { apps: [scope.app] }) });
  const wanted = rowsIn(rows, { ...scope, session, days: null }, readAt);
  return expose(wanted)
    .map(comparedOf)
    .filter((vendor) => vendor !== null);
}

/** The vendors of a report, limited to the scope's app. */
function vendorsOfReport(report: EarlierReport | null, { scope: { app } }: Model): readonly ComparedVendor[] {
  const vendors = report?.vendors ?? [];
  if (app === null) return vendors;
  return vendors
    .map((vendor) => ({ ...vendor, disclosures: vendor.disclosures.filter((each) => each.app === app) }))
    .filter(({ disclosures }) => disclosures.length > 0);
}
