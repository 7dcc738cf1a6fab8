import { type CategoryId, taxonomy } from '../../classify/taxonomy.ts';
import { categoryLabel } from '../labels.ts';
import { countedText, formatNumber, text } from '../text.ts';

/** A kind of data. One that is critical by itself is highlighted. */
export function Chip({ category }: { category: CategoryId }) {
  const critical = taxonomy[category].severity === 'critical';
  return <span class={critical ? 'chip chip-critical' : 'chip'}>{categoryLabel(category)}</span>;
}

interface ChipsProps {
  readonly categories: readonly CategoryId[];
  readonly most: number;
  /** The kinds that are new. */
  readonly fresh?: readonly CategoryId[] | undefined;
}

/** Marks something as new. */
export function NewMark() {
  return <span class="new-mark">{text('new_mark')}</span>;
}

/** Kinds of data, most severe first, up to a limit. */
export function Chips({ categories, most, fresh = [] }: ChipsProps) {
  const more = categories.length - most;
  return (
    <ul class="chips" aria-label={text('vendor_kinds')}>
      {categories.slice(0, most).map((category) => (
        <li key={category}>
          <Chip category={category} />
          {fresh.includes(category) && <NewMark />}
        </li>
      ))}
      {more > 0 && (
        <li class="chips-more">
          <span aria-hidden="true">{text('vendor_more_short', formatNumber(more))}</span>
          <span class="unseen">{countedText('vendor_more_kinds', more)}</span>
        </li>
      )}
    </ul>
  );
}
