import { moreSevere, type Severity } from '../classify/taxonomy.ts';
import type { ExposedDisclosure } from '../exposure/exposure.ts';
import { groupBy } from '../group-by.ts';
import { betterSource } from '../source-lines/source-line.ts';
import type { Evidence } from './finding.ts';

/** Limit: entries of evidence per finding. */
export const maxEvidence = 20;

/** Limit: events per entry of evidence. */
const maxEvents = 20;

/** Evidence for disclosures: one entry per fact, by {@link factOf}, at most `maxEvidence`, in the given order. */
export function evidenceOf(disclosures: readonly ExposedDisclosure[]): Evidence[] {
  return [...groupBy(disclosures, factOf).values()].slice(0, maxEvidence).map((group) => {
    const first = group.reduce((a, b) => (b.firstSeen < a.firstSeen ? b : a));
    const source = group.map((one) => one.source).reduce(betterSource, undefined);
    return {
      path: first.path,
      count: group.reduce((sum, { count }) => sum + count, 0),
      firstSeen: new Date(first.firstSeen).toISOString(),
      page: first.pages[0] ?? first.app,
      category: first.category,
      hash: first.hash,
      location: first.location,
      events: [...new Set(group.flatMap(({ events }) => events))].slice(0, maxEvents),
      ...(source && { source }),
    };
  });
}

/** A key that is equal for disclosures of the same fact, which become one finding. */
export function factOf({ vendor, app, location, path, category, hash }: ExposedDisclosure): string {
  return JSON.stringify([vendor, app, location, path, category, hash]);
}

/** The paths of disclosures as text: `events[].email`, `events[].email and 2 other fields`. */
export function placesOf(disclosures: readonly ExposedDisclosure[]): string {
  const [first = '', ...others] = new Set(disclosures.map(({ path }) => path));
  if (others.length === 0) return first;
  return `${first} and ${others.length} other ${others.length === 1 ? 'field' : 'fields'}`;
}

/** The highest severity among disclosures, but at least `mildest`. */
export function highestSeverity(disclosures: readonly ExposedDisclosure[], mildest: Severity = 'low'): Severity {
  return disclosures.reduce<Severity>((worst, { severity }) => moreSevere(worst, severity), mildest);
}
