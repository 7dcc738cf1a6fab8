import { severityRank } from '../../classify/taxonomy.ts';
import type { RequestRow } from '../../ledger/rows.ts';
import { highestSeverityOf } from './labels.ts';

/** A column of a dense list of requests. */
export interface DenseColumn {
  readonly id: ColumnId;
  /** Its initial width in CSS pixels. The column without a width fills the remaining space. */
  readonly width: number | null;
  /** Its smallest width in CSS pixels. */
  readonly least: number;
}

export type ColumnId = 'time' | 'vendor' | 'event' | 'kinds' | 'size';

export const denseColumns: readonly DenseColumn[] = [
  { id: 'time', width: 72, least: 48 },
  { id: 'vendor', width: 148, least: 64 },
  { id: 'event', width: 112, least: 48 },
  { id: 'kinds', width: null, least: 80 },
  { id: 'size', width: 80, least: 48 },
];

/** The order of requests. */
export interface RowOrder {
  readonly by: ColumnId;
  readonly descending: boolean;
}

/** The order of arrival: oldest first. */
export const arrivalOrder: RowOrder = { by: 'time', descending: false };

/** The order after a heading was pressed: the reverse order of the same column, or the ascending order of another one. */
export function nextOrder({ by, descending }: RowOrder, pressed: ColumnId): RowOrder {
  return by === pressed ? { by, descending: !descending } : { by: pressed, descending: false };
}

type Comparison = (a: RequestRow, b: RequestRow) => number;

/** Ascending orders. That of `kinds` begins with the most severe. */
const comparisons: Readonly<Record<ColumnId, Comparison>> = {
  time: (a, b) => a.at - b.at || (a.id ?? 0) - (b.id ?? 0),
  vendor: (a, b) => a.vendorName.localeCompare(b.vendorName),
  event: (a, b) => (a.events[0] ?? a.url).localeCompare(b.events[0] ?? b.url),
  kinds: (a, b) => severityRank(highestSeverityOf(b.categories)) - severityRank(highestSeverityOf(a.categories)),
  size: (a, b) => a.bytes - b.bytes,
};

/** Sorted requests. Of those that are equal in this order, the oldest comes first. */
export function inRowOrder(rows: readonly RequestRow[], { by, descending }: RowOrder): RequestRow[] {
  const compare = comparisons[by];
  return [...rows].sort((a, b) => (descending ? -compare(a, b) : compare(a, b)) || comparisons.time(a, b));
}
