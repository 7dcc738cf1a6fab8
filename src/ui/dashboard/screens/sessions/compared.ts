import { useEffect, useState } from 'preact/hooks';
import { type ComparedVendor, type Comparison, comparedOf, compareVendors } from '../../../../exposure/compare.ts';
import { expose } from '../../../../exposure/expose.ts';
import type { SessionRow } from '../../../../ledger/rows.ts';
import type { Baseline } from '../../../../report/read.ts';
import { formatMoment, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { type Model, rowsIn } from '../../model.ts';
import type { DashboardSources } from '../../sources.ts';

/** The id, in the address, of a report that was opened from a file. */
export const ofFile = 'file';

/** One side of a comparison. */
export interface Side {
  /** A session's id, or {@link ofFile}; null if there is none. */
  readonly id: string | null;
  readonly name: string;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/**
 * The two sides of the comparison: those in the address, or by default the newest recording, and the file or the
 * recording before it.
 */
export function chosenSides(
  choices: Readonly<Record<string, string>>,
  sessions: readonly SessionRow[],
  baseline: Baseline | null,
): Sides {
  const after = sessions.find(({ id }) => id === choices.after) ?? sessions[0];
  const others = sessions.filter((each) => each !== after);
  const isFile = baseline !== null && (choices.before === ofFile || choices.before === undefined);
  const before =
    sessions.find(({ id }) => id === choices.before) ??
    others.find(({ startedAt }) => after !== undefined && startedAt <= after.startedAt) ??
    others[0];
  return { before: isFile ? { id: ofFile, name: nameOfBaseline(baseline) } : sideOf(before), after: sideOf(after) };
}

/** A report's name: its session, or the time of its creation. */
export function nameOfBaseline({ session, generatedAt }: Baseline): string {
  return session ? visibleText(session.name) : text('sessions_report_of', formatMoment(Date.parse(generatedAt)));
}

function sideOf(session: SessionRow | undefined): Side {
  return session === undefined ? { id: null, name: '' } : { id: session.id, name: visibleText(session.name) };
}

/** Reads both sides and compares them, limited to the scope's app and confidence; null until that is done. */
export function useComparison(
  sources: DashboardSources,
  model: Model,
  { before, after }: Sides,
  baseline: Baseline | null,
): { readonly comparison: Comparison | null; readonly fault: string | null } {
  type Result = { readonly of: string; readonly comparison: Comparison | null; readonly fault: string | null };
  const of = JSON.stringify([before, after, model.scope]);
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    let current = true;
    const settle = (next: Omit<Result, 'of'>) => current && setResult({ of, ...next });
    const [earlier, later] = [before.id, after.id];
    if (earlier === null || later === null) return;
    const read = (id: string) =>
      id === ofFile ? Promise.resolve(baselineIn(baseline, model)) : vendorsOf(sources, model, id);
    Promise.all([read(earlier), read(later)])
      .then(([old, now]) => settle({ comparison: compareVendors(old, now), fault: null }))
      .catch((error: unknown) => settle({ comparison: null, fault: String((error as Error).message ?? error) }));
    return () => {
      current = false;
    };
  }, [of, baseline, model.readAt]);
  return result?.of === of ? result : { comparison: null, fault: null };
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
function baselineIn(baseline: Baseline | null, { scope: { app } }: Model): readonly ComparedVendor[] {
  const vendors = baseline?.vendors ?? [];
  if (app === null) return vendors;
  return vendors
    .map((vendor) => ({ ...vendor, disclosures: vendor.disclosures.filter((each) => each.app === app) }))
    .filter(({ disclosures }) => disclosures.length > 0);
}
