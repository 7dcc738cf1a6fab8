import { useState } from 'preact/hooks';
import type { RequestRow } from '../../ledger/rows.ts';
import { type Place, VirtualList } from '../components/virtual-list.tsx';
import { text } from '../text.ts';
import { type ColumnId, denseColumns, nextOrder, type RowOrder } from './columns.ts';
import { DenseCells, DenseHead } from './dense-cells.tsx';
import { RequestCells, RequestHead } from './request-cells.tsx';
import type { Room } from './use-room.ts';

interface RequestsListProps {
  /** In the order in which they are shown. */
  readonly rows: readonly RequestRow[];
  readonly dense: boolean;
  readonly room: Room;
  readonly order: RowOrder;
  readonly onOrder: (order: RowOrder) => void;
  /** Whether the list stays scrolled to its end while the user is there. */
  readonly staysAtEnd: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The observation ids of the active and the open row. */
  readonly active: string | null;
  readonly opened: string | null;
  /** The sentence for an empty list. */
  readonly nothing: string;
  readonly onActive: (observation: string) => void;
  readonly onOpen: (observation: string, by: 'keyboard' | 'pointer') => void;
  readonly onMenu: (row: RequestRow, place: Place) => void;
  readonly onCopy: (row: RequestRow) => void;
  /** Called on scrolling, with whether the list is scrolled away from its top. */
  readonly onScrolled: (away: boolean) => void;
  readonly onFocused: (focused: boolean) => void;
}

/** Number of kinds of data for which a row has room. */
function mostKindsIn({ wide, beside, compact }: Room, isOpen: boolean): number {
  if (compact) return 1;
  if (isOpen) return beside && !wide ? 1 : 2;
  return wide ? 4 : 2;
}

/** The columns of a dense list, as `grid-template-columns` has them. */
function denseTemplate(widths: Partial<Readonly<Record<ColumnId, number>>>): string {
  return denseColumns
    .map(({ id, width, least }) => (width === null ? `minmax(${least}px, 1fr)` : `${widths[id] ?? width}px`))
    .join(' ');
}

/** The list of requests: rows with room for kinds of data, or dense lines with columns. */
export function RequestsList(props: RequestsListProps) {
  const { rows, dense, room, order, onOrder, now, active, opened, nothing, onMenu, onCopy, onFocused, ...list } = props;
  const [widths, setWidths] = useState<Partial<Record<ColumnId, number>>>({});
  const mostKinds = mostKindsIn(room, opened !== null);
  const rowOf = (observation: string | null) => rows.find((row) => row.observation === observation);
  const head = dense ? (
    <DenseHead
      order={order}
      onSort={(by) => onOrder(nextOrder(order, by))}
      widths={widths}
      onWidth={(id, width) => setWidths((before) => ({ ...before, [id]: width }))}
    />
  ) : (
    <RequestHead />
  );
  return (
    <div
      class="requests-list"
      data-compact={room.compact && !dense}
      style={dense ? { '--dense-columns': denseTemplate(widths) } : undefined}
      onFocusIn={() => onFocused(true)}
      onFocusOut={() => onFocused(false)}
    >
      <VirtualList
        {...list}
        items={rows}
        keyOf={({ observation }) => observation}
        rowRem={dense ? 1.375 : room.compact ? 3.5 : 2}
        label={text(dense ? 'requests_list_live' : 'requests_list')}
        head={head}
        row={(row) => (dense ? <DenseCells row={row} /> : <RequestCells row={row} now={now} mostKinds={mostKinds} />)}
        active={active}
        opened={opened}
        onMenu={(observation, place) => {
          const row = rowOf(observation);
          if (row) onMenu(row, place);
        }}
        onKey={(key) => {
          const row = rowOf(active);
          if (key !== 'c' || row === undefined) return false;
          onCopy(row);
          return true;
        }}
      />
      {rows.length === 0 && <p class="requests-none quiet">{nothing}</p>}
    </div>
  );
}
