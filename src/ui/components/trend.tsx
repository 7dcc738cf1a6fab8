import { countedText, formatDate, formatNumber } from '../text.ts';

interface TrendProps {
  /** One number for each day, oldest first. */
  readonly counts: readonly number[];
  /** The newest day, in days since the epoch. */
  readonly until: number;
}

const height = 48;

/** A bar chart by day, with the first and last date below it. A day without anything has a line instead of a bar. */
export function Trend({ counts, until }: TrendProps) {
  const most = Math.max(1, ...counts);
  const dateAt = (at: number) => formatDate((until - counts.length + 1 + at) * 86_400_000);
  const peak = counts.indexOf(Math.max(...counts));
  const days = counts.filter((count) => count > 0).length;
  const label = countedText('trend', counts[peak] ?? 0, ...[days, counts.length].map(formatNumber), dateAt(peak));
  return (
    <figure class="trend">
      <svg
        viewBox={`0 0 ${counts.length * 10} ${height}`}
        height={height}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {counts.map((count, at) => {
          const tall = count === 0 ? 1 : Math.max(3, (count / most) * height);
          return (
            <rect key={dateAt(at)} x={at * 10 + 2} y={height - tall} width={6} height={tall}>
              <title>{countedText('trend_day', count, dateAt(at))}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption class="note" aria-hidden="true">
        <span>{dateAt(0)}</span>
        <span>{dateAt(counts.length - 1)}</span>
      </figcaption>
    </figure>
  );
}
