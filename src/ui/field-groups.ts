import { type CategoryGroup, categoryIds, taxonomy } from '../classify/taxonomy.ts';
import type { ExposedDisclosure } from '../exposure/exposure.ts';

/** Fields of one group of kinds, in the taxonomy's order of kinds. */
export interface FieldGroup {
  readonly group: CategoryGroup;
  readonly fields: readonly ExposedDisclosure[];
}

/** A vendor's fields in reading order. */
interface GroupedFields {
  /** The group with the most severe field comes first. */
  readonly groups: readonly FieldGroup[];
  /** Fields of unknown kind. */
  readonly other: readonly ExposedDisclosure[];
}

/**
 * Groups a vendor's disclosures by the taxonomy's groups of kinds.
 * @param disclosures most severe first
 */
export function groupFields(disclosures: readonly ExposedDisclosure[]): GroupedFields {
  const groups = new Map<CategoryGroup, ExposedDisclosure[]>();
  for (const disclosure of disclosures) {
    const { group } = taxonomy[disclosure.category];
    const fields = groups.get(group);
    if (fields) fields.push(disclosure);
    else groups.set(group, [disclosure]);
  }
  const other = groups.get('other') ?? [];
  groups.delete('other');
  return { groups: [...groups].map(([group, fields]) => ({ group, fields: fields.sort(byKind) })), other };
}

const order = new Map(categoryIds.map((id, index) => [id, index]));

function byKind(a: ExposedDisclosure, b: ExposedDisclosure): number {
  return (order.get(a.category) ?? 0) - (order.get(b.category) ?? 0);
}
