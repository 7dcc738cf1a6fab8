import type { CategoryId, Severity } from '../../classify/taxonomy.ts';
import type { ExposedDisclosure } from '../../exposure/exposure.ts';

/** Fields of a vendor that share one line of a report. */
export interface FieldGroup {
  readonly category: CategoryId;
  readonly severity: Severity;
  readonly fields: readonly ExposedDisclosure[];
  readonly count: number;
  readonly lastSeen: number;
}

/**
 * Fields by kind and digest, in the order of each group's first field. Fields of unknown kind (`other`) are left out.
 */
export function fieldGroups(disclosures: readonly ExposedDisclosure[]): FieldGroup[] {
  const groups = new Map<string, ExposedDisclosure[]>();
  for (const field of disclosures) {
    const { category, hash } = field;
    if (category === 'other') continue;
    const key = `${category} ${hash ?? ''}`;
    const known = groups.get(key);
    if (known) known.push(field);
    else groups.set(key, [field]);
  }
  return [...groups.values()].map((fields) => {
    const { category = 'other', severity = 'none' } = fields[0] ?? {};
    return {
      ...{ category, severity, fields },
      count: fields.reduce((sum, { count }) => sum + count, 0),
      lastSeen: Math.max(...fields.map(({ lastSeen }) => lastSeen)),
    };
  });
}
