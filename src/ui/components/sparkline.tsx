import type { DisclosureRow } from '../../ledger/rows.ts';
import { countedText } from '../text.ts';
import { countsByDay, trendDays } from '../trend-days.ts';

const width = 90;
const height = 16;

/**
 * A bar chart of how often something was sent on each of the last days; nothing if it was not sent on any of them.
 * @param until the newest day shown, in days since the epoch
 */
export function Sparkline({ days, until }: { days: DisclosureRow['days']; until: number }) {
  const counts = countsByDay(days, until);
  const most = Math.max(...counts);
  if (most === 0) return null;
  const step = width / trendDays;
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={countedText('sparkline', counts.filter((count) => count > 0).length)}
    >
      {counts.map((count, at) => {
        if (count === 0) return null;
        const tall = Math.max(2, (count / most) * height);
        return <rect key={at} x={at * step} y={height - tall} width={step - 1} height={tall} />;
      })}
    </svg>
  );
}
