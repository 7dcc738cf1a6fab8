import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RequestRow } from '../../ledger/rows.ts';
import type { ValueSearch } from '../../worker/value-search.ts';
import { Icon } from '../components/icon.tsx';
import { type Place, VirtualList } from '../components/virtual-list.tsx';
import type { CopyFormat } from '../request-detail/copy.ts';
import { type DetailParts, type DetailTab, RequestDetailView } from '../request-detail/request-detail.tsx';
import { countedText, formatNumber, text } from '../text.ts';
import { asTheyCome, type ColumnId, denseColumns, inRowOrder, nextOrder } from './columns.ts';
import { DenseCells, DenseHead } from './dense-cells.tsx';
import { passes, type RequestFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { useHeld } from './held.ts';
import { excludesText, plainQuery } from './query.ts';
import { RequestCells, RequestHead } from './request-cells.tsx';
import { menuItems } from './row-actions.ts';
import { type MenuItem, RowMenu } from './row-menu.tsx';
import type { SearchIndex } from './search-index.ts';
import { type Room, useRoom } from './use-room.ts';
import { useSearched } from './use-searched.ts';
import { isSearchedFor, useValueSearch } from './use-value-search.ts';

interface RequestsBrowserProps {
  /** Newest first. */
  readonly rows: readonly RequestRow[];
  readonly index: SearchIndex;
  /** Searches recent requests for a value. */
  readonly searchValues: (text: string) => Promise<ValueSearch>;
  readonly filter: RequestFilter;
  readonly onFilter: (filter: RequestFilter, replacing: boolean) => void;
  /** Observation id of the open request; null if none is open. */
  readonly opened: string | null;
  readonly onOpened: (observation: string | null) => void;
  /** Whether the newest match of the filter's text is opened at first. */
  readonly opensMatch?: boolean;
  /**
   * Whether each row is one dense line, as in the Network panel of DevTools: oldest first, the list follows new rows
   * while it is scrolled to its end, and columns can be sorted and resized.
   */
  readonly dense?: boolean;
  /** Whether the open request follows the active row. */
  readonly follows: boolean;
  /** Whether new requests are held back even if the user is not reading. */
  readonly paused: boolean;
  readonly now: number;
  readonly parts: DetailParts;
  /** Further menu items for a row. */
  readonly furtherItems: (row: RequestRow) => readonly MenuItem[];
  /** Further controls beside the filter. */
  readonly tools?: ComponentChildren;
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

/** A filter, a list that is frozen while the user reads it, and the details of the open request. */
export function RequestsBrowser(props: RequestsBrowserProps) {
  const {
    rows,
    index,
    searchValues,
    filter,
    onFilter,
    opened,
    onOpened,
    opensMatch = false,
    follows,
    paused,
    now,
    parts,
    furtherItems,
    tools,
    dense = false,
  } = props;
  const root = useRef<HTMLDivElement>(null);
  const room = useRoom(root);
  const [active, setActive] = useState<string | null>(opened);
  const [tab, setTab] = useState<DetailTab>('fields');
  const [menu, setMenu] = useState<{ readonly row: RequestRow; readonly place: Place } | null>(null);
  const [said, setSaid] = useState('');
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const [away, setAway] = useState(false);

  const mostKinds = mostKindsIn(room, opened !== null);
  const { version, unread } = useSearched(index, rows, filter.q !== '');
  const sought = plainQuery(filter.q);
  const values = useValueSearch(sought, rows, searchValues);
  const wanted = useMemo(() => {
    const holds = (row: RequestRow) =>
      values !== null &&
      (values.holds(row) || (values.fingerprint !== '' && index.textOf(row).includes(values.fingerprint)));
    return rows.filter(passes(filter, index.textOf, holds));
  }, [rows, filter, index, version, values]);
  const unsearched = sought === '' ? 0 : rows.filter((row) => values?.knows(row) !== true).length;
  const [order, setOrder] = useState(asTheyCome);
  const [widths, setWidths] = useState<Partial<Record<ColumnId, number>>>({});
  // New rows at the end do not move the rows that the user reads.
  const comesAtEnd = dense && order.by === 'time' && !order.descending;
  const reading = paused || (!comesAtEnd && (pointed || focused || away || opened !== null || menu !== null));
  const { shown: held, waiting, letIn } = useHeld(wanted, reading);
  const shown = useMemo(() => (dense ? inRowOrder(held, order) : held), [dense, held, order]);
  const openedRow = useMemo(() => rows.find(({ observation }) => observation === opened), [rows, opened]);

  const focusIn = useRef<'detail' | 'list' | null>(null);
  // In the layout effect, since the next key press goes to the element with the focus.
  useLayoutEffect(() => {
    const selector = { detail: '.request-detail [aria-selected="true"]', list: '.virtual-list' } as const;
    const target = focusIn.current && root.current?.querySelector<HTMLElement>(selector[focusIn.current]);
    if (!target) return; // The target is still loading.
    focusIn.current = null;
    target.focus();
  });
  const open = (observation: string, by: 'keyboard' | 'pointer') => {
    if (by === 'keyboard' || (!room.beside && !dense)) focusIn.current = 'detail';
    if (observation === opened) setSaid('');
    onOpened(observation);
  };
  /** The search text whose newest match is opened as soon as everything has been searched. */
  const [openingFor, setOpeningFor] = useState<string | null>(null);
  useEffect(() => setOpeningFor((q) => (opensMatch || q === filter.q ? filter.q : null)), [opensMatch, filter.q]);
  const [match] = wanted;
  const isSearched = unread === 0 && isSearchedFor(sought, values);
  useEffect(() => {
    if (openingFor === null || openingFor !== filter.q || !isSearched) return;
    setOpeningFor(null);
    if (match === undefined) return;
    letIn();
    setActive(match.observation);
    open(match.observation, 'keyboard');
  }, [openingFor, filter.q, match, isSearched]);
  const close = () => {
    focusIn.current = 'list';
    onOpened(null);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && opened !== null && !event.defaultPrevented) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [opened, onOpened]);
  const copy = async (what: CopyFormat, row: RequestRow) => {
    try {
      setSaid(await parts.copy(what, row, null));
    } catch (error) {
      setSaid(text('popup_action_failed', error instanceof Error ? error.message : String(error)));
    }
  };
  const moveTo = (observation: string) => {
    setActive(observation);
    setSaid('');
    if (follows && opened !== null) onOpened(observation);
  };
  const rowOf = (observation: string) => rows.find((row) => row.observation === observation);
  const closeMenu = () => {
    setMenu(null);
    focusIn.current = 'list';
  };
  return (
    <div class="requests-browser" data-dense={dense} ref={root}>
      <FilterBar rows={rows} filter={filter} onFilter={onFilter} onSubmit={setOpeningFor} dense={dense}>
        {tools}
      </FilterBar>
      <div class="requests-read" onPointerEnter={() => setPointed(true)} onPointerLeave={() => setPointed(false)}>
        <div class="requests-status">
          <p role="status">
            {text('requests_match', formatNumber(shown.length), formatNumber(rows.length))}
            {unread > 0 && ` ${countedText('requests_unread_fields', unread)}`}
            {unread === 0 && unsearched > 0 && ` ${countedText('requests_masked_values', unsearched)}`}
            {excludesText(filter.q) && ` ${text('requests_excluded_unsearched')}`}
          </p>
          <p role="status">{said}</p>
          {waiting > 0 && (
            <button
              type="button"
              class="button new-rows"
              onClick={() => {
                letIn();
                root.current?.querySelector('.virtual-list')?.scrollTo({ top: 0 });
              }}
            >
              <Icon name="waiting" />
              {countedText('requests_new', waiting)}
            </button>
          )}
        </div>
        <div
          class={opened === null ? 'requests-split' : 'requests-split requests-split-open'}
          data-beside={room.beside}
        >
          <div
            class="requests-list"
            data-compact={room.compact && !dense}
            style={dense ? { '--dense-columns': denseTemplate(widths) } : undefined}
            onFocusIn={() => setFocused(true)}
            onFocusOut={() => setFocused(false)}
          >
            <VirtualList
              items={shown}
              keyOf={({ observation }) => observation}
              rowRem={dense ? 1.375 : room.compact ? 3.5 : 2}
              label={text(dense ? 'requests_list_live' : 'requests_list')}
              head={
                dense ? (
                  <DenseHead
                    order={order}
                    onSort={(by) => setOrder(nextOrder(order, by))}
                    widths={widths}
                    onWidth={(id, width) => setWidths((before) => ({ ...before, [id]: width }))}
                  />
                ) : (
                  <RequestHead />
                )
              }
              row={(row) =>
                dense ? <DenseCells row={row} /> : <RequestCells row={row} now={now} mostKinds={mostKinds} />
              }
              staysAtEnd={comesAtEnd}
              active={active}
              onActive={moveTo}
              opened={opened}
              onOpen={open}
              onMenu={(observation, place) => {
                const row = rowOf(observation);
                if (row) setMenu({ row, place });
              }}
              onScrolled={setAway}
              onKey={(key) => {
                const row = active === null ? undefined : rowOf(active);
                if (key !== 'c' || row === undefined) return false;
                void copy('json', row);
                return true;
              }}
            />
            {shown.length === 0 && (
              <p class="requests-none quiet">{text(unsearched > 0 ? 'requests_none_found' : 'requests_none_match')}</p>
            )}
          </div>
          {opened !== null &&
            (openedRow ? (
              <RequestDetailView row={openedRow} parts={parts} dense={dense} tab={tab} onTab={setTab} onClose={close} />
            ) : (
              <article class="request-detail" aria-label={text('request_detail')}>
                <p>{text('request_gone')}</p>
                <button type="button" class="button" onClick={close}>
                  {text('request_close')}
                </button>
              </article>
            ))}
        </div>
      </div>
      {menu && (
        <RowMenu
          label={text('requests_menu')}
          items={menuItems(menu.row, { filter, onFilter, copy, further: furtherItems(menu.row), onSaid: setSaid })}
          place={menu.place}
          onClose={closeMenu}
        />
      )}
    </div>
  );
}
