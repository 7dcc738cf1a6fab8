import { type Comparison, isUnchanged } from '../../../../exposure/compare.ts';
import { countedText, formatNumber, text } from '../../../text.ts';

/**
 * The summary of a comparison: first what is new, most severe first (kinds of data, vendors, fields), then how many of
 * each.
 * @param before name of the earlier one, fit to be shown
 * @param after name of the later one
 */
export function sentencesOf(comparison: Comparison, before: string, after: string): string[] {
  if (isUnchanged(comparison)) return [text('compare_unchanged', after, before)];
  return [leadOf(comparison, before, after), tallyOf(comparison)];
}

function leadOf({ vendors, kinds, fields }: Comparison, before: string, after: string): string {
  const receivers = new Set(kinds.added.map(({ vendor }) => vendor)).size;
  const newKinds = new Set(kinds.added.map(({ category }) => category)).size;
  if (newKinds > 0) {
    return text('compare_kinds', after, countedText('compare_kinds_count', newKinds), before, vendorsText(receivers));
  }
  if (vendors.added.length > 0) return text('compare_vendors', after, vendorsText(vendors.added.length), before);
  if (fields.added.length > 0) {
    const places = new Set(fields.added.map(({ vendor }) => vendor)).size;
    return text(
      'compare_fields',
      after,
      countedText('compare_fields_count', fields.added.length),
      before,
      vendorsText(places),
    );
  }
  if (fields.changed.length > 0) return text('compare_changed', after, before);
  return text('compare_less', after, before);
}

const vendorsText = (count: number) => countedText('compare_vendors_count', count);

function tallyOf({ fields: { added, removed, changed, same } }: Comparison): string {
  return text(
    'compare_tally',
    countedText('compare_fields_count', added.length),
    formatNumber(removed.length),
    formatNumber(changed.length),
    formatNumber(same),
  );
}
