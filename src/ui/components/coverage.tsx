import type { ExposureSummary } from '../../exposure/exposure.ts';
import { furtherHosts } from '../../ledger/merge.ts';
import { reasonLabel } from '../labels.ts';
import { countedText, text } from '../text.ts';
import { DataText } from './data-text.tsx';
import { Fold } from './fold.tsx';
import { Icon } from './icon.tsx';
import { Times } from './times.tsx';

/**
 * The number of requests that could not be read; opened, it lists their vendors and reasons. Nothing if all were read.
 */
export function Coverage({ exposures }: { exposures: readonly ExposureSummary[] }) {
  const gaps = exposures.flatMap(({ received }) =>
    received.unreadable.map((gap) => ({ ...gap, vendor: received.recipient.name })),
  );
  if (gaps.length === 0) return null;
  const total = gaps.reduce((sum, { count }) => sum + count, 0);
  return (
    <Fold mark={<Icon name="unread" />} label={countedText('unreadable', total)} class="coverage">
      <ul>
        {gaps.map(({ vendor, host, reason, count }) => (
          <li key={`${vendor} ${host} ${reason}`} data-reason={reason}>
            <p class="field-head">
              <span class="field-label">
                <DataText value={vendor} />
              </span>
              <Times count={count} />
            </p>
            <p>{reasonLabel(reason)}</p>
            {host !== vendor && <Host host={host} />}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Host({ host }: { host: string }) {
  if (host === furtherHosts) return <p class="quiet">{text('unreadable_further_hosts')}</p>;
  return (
    <code>
      <DataText value={host} />
    </code>
  );
}
