import { type CategoryId, type Severity, severityRank } from '../classify/taxonomy.ts';
import type { Report } from '../report/report.ts';
import { policyAllowing } from './edit.ts';
import type { Policy } from './policy.ts';
import { findingsOf } from './report-findings.ts';

/**
 * The policy that allows each vendor what the reports show, except secrets, which no policy can allow. Some findings
 * remain, since no `allow` can cover them. `failOn` is the lowest severity, at least medium, above all of these. If one
 * of them is critical, `failOn` is left out.
 * @param now milliseconds since the epoch
 */
export function learnPolicy(reports: readonly Report[], now: number): Policy {
  const received = new Map<string, Set<CategoryId>>();
  for (const { id, disclosures } of reports.flatMap(({ vendors }) => vendors)) {
    const categories = received.get(id) ?? new Set();
    received.set(id, categories);
    for (const { category } of disclosures) categories.add(category);
  }
  const vendors = [...received].map(([id, categories]) => ({ id, categories: [...categories] }));
  const apps = [...new Set(reports.flatMap((report) => report.apps))].sort();
  const policy = policyAllowing(
    vendors.sort((a, b) => (a.id < b.id ? -1 : 1)),
    apps,
  );
  const remaining = reports.flatMap((report) => findingsOf(report, { policy, baseline: null, now }));
  const failOn = mildestAbove(remaining.map(({ severity }) => severity));
  return failOn === undefined ? policy : { ...policy, failOn };
}

/** The lowest severity, at least medium, that is above all remaining findings. */
function mildestAbove(remaining: readonly Severity[]): NonNullable<Policy['failOn']> | undefined {
  const mostSevere = Math.max(0, ...remaining.map(severityRank));
  return (['medium', 'high', 'critical'] as const).find((severity) => severityRank(severity) > mostSevere);
}
