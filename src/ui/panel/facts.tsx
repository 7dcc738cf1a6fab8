import type { RequestRow } from '../../ledger/rows.ts';
import { SeverityShape } from '../components/severity-mark.tsx';
import { countedText } from '../text.ts';
import { vendorsIn, worstOf } from './worst.ts';

interface FactsProps {
  readonly rows: readonly RequestRow[];
  /** Shows the requests that could not be read. */
  readonly onUnread: () => void;
}

/**
 * A summary of requests in one line: the number of vendors, the most severe data with the number of vendors that received
 * it, and the number of requests that could not be read.
 */
export function Facts({ rows, onUnread }: FactsProps) {
  const sent = rows.filter(({ outcome }) => outcome === 'sent');
  const worst = worstOf(sent);
  const unread = rows.filter(({ unreadable }) => unreadable !== null).length;
  return (
    <>
      {sent.length > 0 && <span class="panel-fact">{countedText('requests_vendors', vendorsIn(sent))}</span>}
      {worst && (
        <span class={`panel-worst severity-${worst.severity}`} title={worst.label}>
          <SeverityShape severity={worst.severity} /> {worst.label}
        </span>
      )}
      {unread > 0 && (
        <button type="button" class="link panel-fact" onClick={onUnread}>
          {countedText('panel_unread', unread)}
        </button>
      )}
    </>
  );
}
