import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { taxonomy } from '../../classify/taxonomy.ts';
import type { RequestRow } from '../../ledger/rows.ts';
import { DataText } from '../components/data-text.tsx';
import { Icon } from '../components/icon.tsx';
import { SeverityShape } from '../components/severity-mark.tsx';
import { categoryLabel, reasonLabel, severityLabel } from '../labels.ts';
import { formatBytes, formatInstant, formatNumber, formatTime, text } from '../text.ts';
import { type ColumnId, type DenseColumn, denseColumns, type RowOrder } from './columns.ts';
import { highestSeverityOf, mostSevereFirst, outcomeLabel } from './labels.ts';
import { Events } from './request-cells.tsx';

const titles = {
  time: 'requests_time',
  vendor: 'requests_vendor',
  event: 'requests_event',
  kinds: 'requests_kinds',
  size: 'requests_size',
} as const;

interface DenseHeadProps {
  readonly order: RowOrder;
  readonly onSort: (by: ColumnId) => void;
  /** Widths that the user set, in CSS pixels. */
  readonly widths: Partial<Readonly<Record<ColumnId, number>>>;
  readonly onWidth: (id: ColumnId, width: number) => void;
}

/** Headings that sort by their column when pressed. Most have an edge that changes the column's width. */
export function DenseHead({ order, onSort, widths, onWidth }: DenseHeadProps) {
  return (
    <>
      {denseColumns.map((column) => {
        const isSorted = order.by === column.id;
        return (
          <th
            key={column.id}
            scope="col"
            class={`dense-${column.id}`}
            aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : undefined}
          >
            <button type="button" class="dense-sort" onClick={() => onSort(column.id)}>
              {text(titles[column.id])}
              {isSorted && <Icon name="sorted" />}
            </button>
            {column.width !== null && column.id !== 'size' && (
              <Edge column={column} width={widths[column.id] ?? column.width} onWidth={onWidth} />
            )}
          </th>
        );
      })}
    </>
  );
}

interface EdgeProps {
  readonly column: DenseColumn;
  readonly width: number;
  readonly onWidth: DenseHeadProps['onWidth'];
}

/** Pixels by which an arrow key moves an edge. */
const step = 8;
const widest = 600;

/**
 * The edge of a column. It can be dragged, or moved with arrow keys as in
 * https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/.
 */
function Edge({ column: { id, least }, width, onWidth }: EdgeProps) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const set = (next: number) => onWidth(id, Math.max(least, Math.min(widest, Math.round(next))));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves takes focus, which an <hr> cannot.
    <span
      role="separator"
      class="dense-edge"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={text('requests_width', text(titles[id]))}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={widest}
      onKeyDown={(event) => {
        const move = { ArrowLeft: -step, ArrowRight: step }[event.key];
        if (move === undefined) return;
        event.preventDefault();
        set(width + move);
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (start.current) set(start.current.width + event.clientX - start.current.x);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}

/** Limit: kinds of data that a row names. The others are counted. */
const mostKinds = 4;

/** A request in one dense line. */
export function DenseCells({ row }: { row: RequestRow }) {
  const severity = highestSeverityOf(row.categories);
  return (
    <>
      <td class="dense-time" title={formatInstant(row.at)}>
        {formatTime(row.at)}
      </td>
      <td class="dense-vendor">
        {row.unreadable === null ? <SeverityShape severity={severity} /> : <Icon name="unread" />}
        <span class="unseen">{severityLabel(severity)}</span>
        <DataText value={row.vendorName} />
      </td>
      <td class="dense-event">
        <Events row={row} />
      </td>
      <td class="dense-kinds">
        <Kinds row={row} />
      </td>
      <td class="dense-size">{formatBytes(row.bytes)}</td>
    </>
  );
}

/** The outcome of a request that was not sent, why it could not be read, and the kinds of data in it. */
function Kinds({ row: { outcome, unreadable, categories } }: { row: RequestRow }) {
  const kinds = mostSevereFirst(categories);
  const more = kinds.length - mostKinds;
  const parts: ComponentChildren[] = [
    outcome !== 'sent' && <em>{outcomeLabel(outcome)}</em>,
    unreadable !== null && <span class="quiet">{reasonLabel(unreadable)}</span>,
    ...kinds.slice(0, mostKinds).map((id) => (
      <span key={id} class={taxonomy[id].severity === 'critical' ? 'severity-critical' : undefined}>
        {categoryLabel(id)}
      </span>
    )),
  ].filter(Boolean);
  return (
    <>
      <span class="dense-names">{parts.flatMap((each, at) => (at === 0 ? [each] : [', ', each]))}</span>
      {more > 0 && <span class="quiet">{text('vendor_more_short', formatNumber(more))}</span>}
    </>
  );
}
