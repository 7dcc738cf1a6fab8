import {
  type CategoryGroup,
  type CategoryId,
  categoryIds,
  moreSevere,
  type Severity,
  severityRank,
  taxonomy,
} from '../../../../classify/taxonomy.ts';
import { severityAmong } from '../../../../exposure/expose.ts';
import { type ExposureSummary, hasReceivedData } from '../../../../exposure/exposure.ts';
import { visibleText } from '../../../visible-text.ts';

/** A column for a kind of data, or for a whole collapsed group of kinds. */
export interface Column {
  /** A category's id, or `group-` and a group's id. */
  readonly id: string;
  readonly group: CategoryGroup;
  /** The categories that it sums: one, or those of its group that were received. */
  readonly categories: readonly CategoryId[];
  readonly folded: boolean;
}

/** The adjacent columns of one group. */
export interface ColumnGroup {
  readonly group: CategoryGroup;
  readonly columns: readonly Column[];
  readonly folded: boolean;
}

/**
 * The number of requests that sent a kind of data to a vendor, and the severity of this, given all data that the vendor
 * received.
 */
export interface Cell {
  /** Requests and messages. */
  readonly count: number;
  /**
   * Set if the exact number of requests is not known. `least`: the cell sums several kinds, and the number is that of
   * the most frequent kind, since the others may have been in the same requests. `most`: the ledger has only the number
   * of fields, and several fields may have been in the same request; or hashed and plain values of the kind were
   * counted separately, and may have been in the same requests.
   */
  readonly bound?: 'least' | 'most';
  readonly severity: Severity;
}

/** A vendor's row. Sorting does not create new objects. */
export interface MatrixRow {
  readonly vendor: string;
  /** The vendor's name, with invisible characters made visible. */
  readonly name: string;
  readonly summary: ExposureSummary;
  /** HTTP requests and WebSocket messages. */
  readonly requests: number;
  /** One for each column; null if the vendor received nothing of that kind. */
  readonly cells: ReadonlyArray<Cell | null>;
}

/** The key by which rows are sorted: `severity`, `name`, `requests`, or a column's id. */
export interface Order {
  readonly by: string;
  /** By default, numbers and severity are descending and names ascending. */
  readonly reversed: boolean;
}

/**
 * The columns for the kinds of data that were received, in the taxonomy's order, by group. Groups with one column are
 * not folded.
 */
export function columnGroupsOf(
  summaries: readonly ExposureSummary[],
  folded: ReadonlySet<CategoryGroup>,
  onlyPersonal = false,
): ColumnGroup[] {
  const all = new Set(summaries.flatMap(({ categories }) => categories));
  const seen = new Set([...all].filter((category) => !onlyPersonal || taxonomy[category].personal));
  const groups = new Map<CategoryGroup, CategoryId[]>();
  for (const category of categoryIds) {
    if (!seen.has(category)) continue;
    const { group } = taxonomy[category];
    const categories = groups.get(group);
    if (categories) categories.push(category);
    else groups.set(group, [category]);
  }
  return [...groups].map(([group, categories]) => {
    const isFolded = folded.has(group) && categories.length > 1;
    const columns = isFolded
      ? [{ id: foldedId(group), group, categories, folded: true }]
      : categories.map((category) => ({ id: category, group, categories: [category], folded: false }));
    return { group, columns, folded: isFolded };
  });
}

/** The id of the column of a collapsed group. */
export const foldedId = (group: CategoryGroup): string => `group-${group}`;

/** Groups by their ids, separated by spaces as in the address. */
export const foldedGroups = (ids: string): ReadonlySet<CategoryGroup> =>
  new Set(ids.split(' ').filter(Boolean) as CategoryGroup[]);

/** The column with an id, whether or not its group is collapsed; null if nothing of the kind was received. */
export function columnNamed(id: string, summaries: readonly ExposureSummary[]): Column | null {
  const all = columnGroupsOf(summaries, new Set());
  const whole = columnGroupsOf(summaries, new Set(all.map(({ group }) => group)));
  const columns = [...all, ...whole].flatMap((group) => group.columns);
  const alone = all.find(({ group, columns: own }) => own.length === 1 && foldedId(group) === id);
  return columns.find((column) => column.id === id) ?? alone?.columns[0] ?? null;
}

/** The vendors that received anything, each with its cells, in the given order. */
export function rowsOf(summaries: readonly ExposureSummary[], columns: readonly Column[]): MatrixRow[] {
  return summaries.filter(hasReceivedData).map((summary) => rowOf(summary, columns));
}

function rowOf(summary: ExposureSummary, columns: readonly Column[]): MatrixRow {
  const { received, combinations } = summary;
  const requests = received.requests + received.messages;
  const counts = new Map<CategoryId, Counted>();
  for (const { category, count, requests: exact } of received.kinds) {
    const known = counts.get(category);
    // Hashed and plain values may have been in the same requests.
    const isExact = known === undefined && (exact !== undefined || count === 1);
    const sum = Math.min(requests, (known?.count ?? 0) + (exact ?? count));
    counts.set(category, isExact ? { count: sum } : { count: sum, bound: 'most' });
  }
  const cells = columns.map(({ categories }): Cell | null => {
    const held = categories.filter((category) => counts.has(category));
    if (held.length === 0) return null;
    return {
      ...together(
        held.flatMap((category) => counts.get(category) ?? []),
        requests,
      ),
      severity: held.reduce<Severity>((worst, each) => moreSevere(worst, severityAmong(each, combinations)), 'none'),
    };
  });
  return { vendor: received.vendor, name: visibleText(received.recipient.name), summary, requests, cells };
}

type Counted = Pick<Cell, 'count' | 'bound'>;

/** How many of a vendor's requests had at least one of several kinds. */
function together(kinds: readonly Counted[], requests: number): Counted {
  const [only, ...others] = kinds;
  if (only !== undefined && others.length === 0) return only;
  if (kinds.every(({ bound }) => bound === undefined)) {
    const most = Math.max(...kinds.map(({ count }) => count));
    return most === requests ? { count: most } : { count: most, bound: 'least' };
  }
  const sum = kinds.reduce((total, { count }) => total + count, 0);
  return { count: Math.min(sum, requests), bound: 'most' };
}

/** Rows whose vendor's name contains the text, regardless of case. */
export function rowsNamed(rows: readonly MatrixRow[], sought: string): readonly MatrixRow[] {
  const wanted = sought.trim().toLowerCase();
  return wanted === '' ? rows : rows.filter(({ name }) => name.toLowerCase().includes(wanted));
}

/** Sorted rows. Equal rows keep their order. If there is no column to sort by, rows are sorted by severity. */
export function orderedRows(rows: readonly MatrixRow[], { by, reversed }: Order, columns: readonly Column[]) {
  const compare = comparison(by, columns);
  return [...rows].sort(reversed ? (a, b) => -compare(a, b) : compare);
}

type Comparison = (a: MatrixRow, b: MatrixRow) => number;

function comparison(by: string, columns: readonly Column[]): Comparison {
  if (by === 'name') return (a, b) => a.name.localeCompare(b.name);
  if (by === 'requests') return (a, b) => b.requests - a.requests;
  const at = columns.findIndex(({ id }) => id === by);
  if (at < 0) return (a, b) => severityRank(b.summary.severity) - severityRank(a.summary.severity);
  return (a, b) => (b.cells[at]?.count ?? 0) - (a.cells[at]?.count ?? 0);
}

/** The sums of the rows. Kinds are never added up; each column counts its vendors. */
export interface Totals {
  readonly requests: number;
  /** How many vendors received each column's kinds. */
  readonly columns: readonly number[];
  /** The highest severity in each column. */
  readonly severities: readonly Severity[];
}

/** Sums the rows. */
export function totalsOf(rows: readonly MatrixRow[], columns: readonly Column[]): Totals {
  const cellsAt = (at: number) => rows.map(({ cells }) => cells[at] ?? null).filter((cell) => cell !== null);
  return {
    requests: rows.reduce((total, row) => total + row.requests, 0),
    columns: columns.map((_, at) => cellsAt(at).length),
    severities: columns.map((_, at) =>
      cellsAt(at).reduce<Severity>((worst, { severity }) => moreSevere(worst, severity), 'none'),
    ),
  };
}
