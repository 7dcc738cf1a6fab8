import { categoryLabel, groupLabel } from '../../../labels.ts';
import { text } from '../../../text.ts';
import type { Column } from './matrix-model.ts';

/** The label of a column. The label of a whole group says so. */
export function columnLabel({ group, categories: [category], folded }: Column): string {
  return folded || category === undefined ? text('exposure_all_of', groupLabel(group)) : categoryLabel(category);
}
