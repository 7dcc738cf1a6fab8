import type { Exposure } from '../../../../exposure/exposure.ts';
import { dayOf } from '../../../../ledger/days.ts';
import { SeverityShape } from '../../../components/severity-mark.tsx';
import { Trend } from '../../../components/trend.tsx';
import { categoryLabel, severityLabel } from '../../../labels.ts';
import { countedText, formatMoment, text } from '../../../text.ts';
import { countsByDay, trendDays } from '../../../trend-days.ts';
import { firstTimes } from './timeline-model.ts';

interface TimelineProps {
  readonly exposure: Exposure;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Limit: kinds that are listed. The others are counted. */
const mostKinds = 8;

/** How much a vendor received on each of the last days, and since when it receives each kind of data. */
export function Timeline({ exposure, now }: TimelineProps) {
  const today = dayOf(now);
  const counts = countsByDay(
    exposure.disclosures.flatMap(({ days }) => days),
    today,
  );
  const times = firstTimes(exposure);
  const more = times.length - mostKinds;
  if (times.length === 0) return null;
  return (
    <section class="card vendor-card" aria-labelledby="vendor-timeline">
      <div class="vendor-card-head">
        <h2 id="vendor-timeline">{text('vendors_timeline')}</h2>
        {counts.some((count) => count > 0) && <p class="note">{text('vendors_trend_unit', String(trendDays))}</p>}
      </div>
      {counts.some((count) => count > 0) && <Trend counts={counts} until={today} />}
      <ol class="vendor-times">
        {times.slice(0, mostKinds).map(({ category, severity, at }) => (
          <li key={category}>
            <time class="quiet" dateTime={new Date(at).toISOString()}>
              {formatMoment(at)}
            </time>
            <span>
              <SeverityShape severity={severity} /> <span class="unseen">{severityLabel(severity)}</span>{' '}
              {text('vendors_first_seen', categoryLabel(category))}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="quiet">{countedText('vendor_more_kinds', more)}</p>}
    </section>
  );
}
