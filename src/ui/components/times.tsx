import { countedText, formatNumber, text } from '../text.ts';

/** How often something was seen. */
export function Times({ count }: { count: number }) {
  return (
    <span class="times">
      <span aria-hidden="true">{text('field_times_short', formatNumber(count))}</span>
      <span class="unseen">{countedText('field_times', count)}</span>
    </span>
  );
}
