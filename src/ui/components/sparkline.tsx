import type { DisclosureRow } from '../../ledger/rows.ts';
import { countedText } from '../text.ts';

const width = 90;
const height = 16;

/**
 * A bar chart of how often something was sent on each of the last days.
 * @param until the newest day shown, in days since the epoch
 */
export function Sparkline({ days, until }: { days: DisclosureRow['days']; until: number }) {
  const shown = days.filter(([day]) => day > until - 30 && day <= until);
  if (shown.length === 0) return null;
  const most = Math.max(...shown.map(([, count]) => count));
  const step = width / 30;
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={countedText('sparkline', shown.length)}
    >
      {shown.map(([day, count]) => {
        const tall = Math.max(2, (count / most) * height);
        return <rect key={day} x={(day - until + 29) * step} y={height - tall} width={step - 1} height={tall} />;
      })}
    </svg>
  );
}
