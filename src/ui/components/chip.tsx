import { type CategoryId, taxonomy } from '../../classify/taxonomy.ts';
import { categoryLabel } from '../labels.ts';
import { countedText, formatNumber, text } from '../text.ts';

interface ChipProps {
  readonly category: CategoryId;
  readonly isNew?: boolean;
}

/** A kind of data. One that is critical by itself is highlighted. */
export function Chip({ category, isNew = false }: ChipProps) {
  const critical = taxonomy[category].severity === 'critical';
  return (
    <span class={critical ? 'chip chip-critical' : 'chip'}>
      {categoryLabel(category)}
      {isNew && <NewMark />}
    </span>
  );
}

interface ChipsProps {
  readonly categories: readonly CategoryId[];
  /** Limit: kinds that are shown. The others are counted. */
  readonly most: number;
  /** The kinds that are new. */
  readonly fresh?: readonly CategoryId[] | undefined;
}

/** A dot that marks something as new. */
export function NewMark() {
  return (
    <>
      <span class="new-mark" title={text('new_mark')} aria-hidden="true" />
      <span class="unseen">{text('new_mark_said')}</span>
    </>
  );
}

/** Kinds of data in the given order, up to a limit. */
export function Chips({ categories, most, fresh = [] }: ChipsProps) {
  const more = categories.length - most;
  return (
    <ul class="chips" aria-label={text('vendor_kinds')}>
      {categories.slice(0, most).map((category) => (
        <li key={category}>
          <Chip category={category} isNew={fresh.includes(category)} />
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

/** Estimates in characters: a line of the popup, and what each chip and its mark take beside the chip's text. */
const room = { line: 36, chip: 3, mark: 2 } as const;

/** How many chips fit one line of the popup; the first always counts. The browser shortens what is still too wide. */
export function chipsInLine(categories: readonly CategoryId[], fresh: readonly CategoryId[]): number {
  let left = room.line;
  const tooMany = categories.findIndex((category) => {
    left -= categoryLabel(category).length + room.chip + (fresh.includes(category) ? room.mark : 0);
    return left < 0;
  });
  return tooMany < 0 ? categories.length : Math.max(1, tooMany);
}
