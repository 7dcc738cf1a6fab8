import { graver, type Severity } from '../classify/taxonomy.ts';
import type { ExposedDisclosure } from '../exposure/exposure.ts';
import type { Evidence } from './finding.ts';

/** Most entries that one finding carries. */
export const maxEvidence = 20;

/** Where disclosures can be seen: one entry a path, at most `maxEvidence`, in the order given. */
export function evidenceOf(disclosures: readonly ExposedDisclosure[]): Evidence[] {
  return [...groupBy(disclosures, ({ path }) => path)].slice(0, maxEvidence).map(([path, group]) => {
    const first = group.reduce((a, b) => (b.firstSeen < a.firstSeen ? b : a));
    return {
      path,
      count: group.reduce((sum, { count }) => sum + count, 0),
      firstSeen: new Date(first.firstSeen).toISOString(),
      page: first.pages[0] ?? first.app,
    };
  });
}

/** Where disclosures lie, in words: `events[].email`, `events[].email and 2 other fields`. */
export function placeOf(disclosures: readonly ExposedDisclosure[]): string {
  const [first = '', ...others] = new Set(disclosures.map(({ path }) => path));
  if (others.length === 0) return first;
  return `${first} and ${others.length} other ${others.length === 1 ? 'field' : 'fields'}`;
}

/** The gravest severity among disclosures, and never milder than `mildest`. */
export function gravestOf(disclosures: readonly ExposedDisclosure[], mildest: Severity = 'low'): Severity {
  return disclosures.reduce<Severity>((worst, { severity }) => graver(worst, severity), mildest);
}

/** Groups by a key, in order of first appearance. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
