import { expose } from '../exposure/expose.ts';
import { saidOf } from '../ledger/merge.ts';
import { exposuresOf } from './exposures.ts';
import { createReport, type Report, type ReportCoverage, type ReportUnsent } from './report.ts';

/**
 * Several reports as one: counts are added, fields are merged, and findings are concatenated unchanged. The kind of the
 * source is that of the first report. The session is kept if all reports have the same one.
 * @param generatedAt milliseconds since the epoch
 */
export function mergeReports(
  reports: readonly [Report, ...Report[]],
  { generatedAt, toolVersion }: { readonly generatedAt: number; readonly toolVersion: string },
): Report {
  const [first, ...others] = reports;
  const exposures = reports.flatMap(exposuresOf);
  const sameSession = others.every(({ session }) => session?.id === first.session?.id);
  const merged = createReport({
    source: { kind: first.source.kind, detail: [...new Set(reports.map(({ source }) => source.detail))].join(', ') },
    apps: [...new Set(reports.flatMap(({ apps }) => apps))].sort(),
    session: null,
    exposures: expose({
      recipients: exposures.map(({ received }) => received),
      disclosures: exposures.flatMap(({ disclosures }) => disclosures),
    }),
    dropped: 0,
    policy: null,
    generatedAt,
    toolVersion,
  });
  return {
    ...merged,
    session: sameSession ? first.session : null,
    coverage: mergeCoverages(reports),
    findings: reports.flatMap(({ findings }) => findings),
  };
}

function mergeCoverages(reports: readonly Report[]): ReportCoverage {
  const coverages = reports.map(({ coverage }) => coverage);
  const sum = (countIn: (coverage: ReportCoverage) => number) =>
    coverages.reduce((total, one) => total + countIn(one), 0);
  const unreadable = summed(
    coverages.flatMap((one) => one.unreadable),
    ({ vendor, host, reason }) => JSON.stringify([vendor, host, reason]),
  );
  const skipped = summed(
    coverages.flatMap((one) => one.skipped ?? []),
    ({ reason }) => reason,
  );
  const mayReport = new Map(coverages.flatMap((one) => one.mayReport ?? []).map((one) => [one.host, one]));
  const unsent = coverages.flatMap((one) => one.unsent ?? []);
  const access = coverages.find((one) => one.access !== undefined)?.access;
  return {
    requests: sum(({ requests }) => requests),
    messages: sum(({ messages }) => messages),
    read: sum(({ read }) => read),
    ...saidOf(sum(({ said = 0 }) => said)),
    unreadable,
    dropped: sum(({ dropped }) => dropped),
    ...(skipped.length > 0 && { skipped }),
    ...(mayReport.size > 0 && { mayReport: [...mayReport.values()] }),
    ...(access && { access }),
    ...(unsent.length > 0 && { unsent: mergeUnsent(unsent, receivingIn(reports)) }),
  };
}

/** Ids of the vendors that received something according to reports that cannot say which vendors were silent. */
function receivingIn(reports: readonly Report[]): ReadonlySet<string> {
  const others = reports.filter(({ coverage }) => coverage.unsent === undefined);
  return new Set(others.flatMap(({ vendors }) => vendors.map(({ id }) => id)));
}

/** @param receiving vendors that are not silent */
function mergeUnsent(all: readonly ReportUnsent[], receiving: ReadonlySet<string>): ReportUnsent {
  const silent = new Map(all.flatMap((one) => one.silent).map((one) => [one.vendor, one]));
  const sum = (countIn: (unsent: ReportUnsent) => number) => all.reduce((total, one) => total + countIn(one), 0);
  return {
    automated: all.some(({ automated }) => automated),
    // A vendor is silent only if no report says otherwise.
    silent: [...silent.values()].filter(
      ({ vendor }) => !receiving.has(vendor) && all.every((one) => one.silent.some((other) => other.vendor === vendor)),
    ),
    blocked: summed(
      all.flatMap((one) => one.blocked),
      ({ vendor }) => vendor,
    ),
    byServiceWorker: sum((one) => one.byServiceWorker),
    fromCache: sum((one) => one.fromCache),
    ...(all.some(({ cutShort }) => cutShort) && { cutShort: true as const }),
  };
}

function summed<Item extends { readonly count: number }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const sums = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    sums.set(key, { ...item, count: item.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}
