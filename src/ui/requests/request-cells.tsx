import type { RequestRow } from '../../ledger/rows.ts';
import { Chips } from '../components/chip.tsx';
import { DataText } from '../components/data-text.tsx';
import { Icon } from '../components/icon.tsx';
import { SeverityShape } from '../components/severity-mark.tsx';
import { reasonLabel, severityLabel } from '../labels.ts';
import { formatBytes, formatClock, formatNumber, text } from '../text.ts';
import { highestSeverityOf, mostSevereFirst, outcomeLabel } from './labels.ts';

/** The header of a request list that is not dense. */
export function RequestHead() {
  return (
    <>
      <th scope="col" class="req-time">
        {text('requests_time')}
      </th>
      <th scope="col" class="req-vendor">
        {text('requests_vendor')}
      </th>
      <th scope="col" class="req-event">
        {text('requests_event')}
      </th>
      <th scope="col" class="req-fields">
        {text('requests_fields')}
      </th>
      <th scope="col" class="req-kinds">
        {text('requests_kinds')}
      </th>
      <th scope="col" class="req-size">
        {text('requests_size')}
      </th>
      <th scope="col" class="req-state">
        {text('requests_state')}
      </th>
    </>
  );
}

interface RequestCellsProps {
  readonly row: RequestRow;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Limit: kinds of data that are shown. The others are counted. */
  readonly mostKinds: number;
}

/** The cells of a request in a list that is not dense. */
export function RequestCells({ row, now, mostKinds }: RequestCellsProps) {
  const severity = highestSeverityOf(row.categories);
  return (
    <>
      <td class="req-time">{formatClock(row.at, now)}</td>
      <td class="req-vendor">
        <SeverityShape severity={severity} />
        <span class="unseen">{severityLabel(severity)}</span>
        <DataText value={row.vendorName} />
      </td>
      <td class="req-event">
        <Events row={row} />
      </td>
      <td class="req-fields">{formatNumber(row.fields)}</td>
      <td class="req-kinds">
        {row.categories.length > 0 && <Chips categories={mostSevereFirst(row.categories)} most={mostKinds} />}
      </td>
      <td class="req-size">{formatBytes(row.bytes)}</td>
      <td class="req-state">
        {row.outcome !== 'sent' && <span class="outcome-word">{outcomeLabel(row.outcome)}</span>}
        {row.unreadable && (
          <span class="unread-mark" title={reasonLabel(row.unreadable)}>
            <Icon name="unread" />
            <span class="unseen">{reasonLabel(row.unreadable)}</span>
          </span>
        )}
      </td>
    </>
  );
}

/** The first event's name, and the number of other events; without events, the method and the URL's path. */
export function Events({ row: { events, method, url } }: { row: RequestRow }) {
  const [first, ...others] = events;
  if (first === undefined) {
    return (
      <span class="quiet">
        {method} <DataText value={pathOf(url)} />
      </span>
    );
  }
  return (
    <>
      <DataText value={first} />
      {others.length > 0 && <span class="quiet"> {text('vendor_more_short', formatNumber(others.length))}</span>}
    </>
  );
}

const pathOf = (url: string): string => (URL.canParse(url) ? decodeDots(new URL(url).pathname) : url);

/** Mask characters are not ASCII, so a parsed address contains them percent-encoded. */
const decodeDots = (path: string): string => path.replaceAll('%E2%80%A2', '•');
