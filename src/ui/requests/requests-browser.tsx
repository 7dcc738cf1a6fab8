import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RequestRow } from '../../ledger/rows.ts';
import type { ValueSearch } from '../../worker/value-search.ts';
import type { Place } from '../components/virtual-list.tsx';
import type { CopyFormat } from '../request-detail/copy.ts';
import type { DetailParts, DetailTab } from '../request-detail/request-detail.tsx';
import { text } from '../text.ts';
import { arrivalOrder, inRowOrder } from './columns.ts';
import type { RequestFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { useHeld } from './held.ts';
import { OpenRequest } from './open-request.tsx';
import { RequestsList } from './requests-list.tsx';
import { RequestsStatus } from './requests-status.tsx';
import { menuItems } from './row-actions.ts';
import { type MenuItem, RowMenu } from './row-menu.tsx';
import type { SearchIndex } from './search-index.ts';
import { type Found, useFound } from './use-found.ts';
import { useRoom } from './use-room.ts';

interface RequestsBrowserProps {
  /** Newest first. */
  readonly rows: readonly RequestRow[];
  readonly index: SearchIndex;
  /** Searches the raw values of requests for a text. */
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
  /** Further facts and controls in the line that says how many requests match. */
  readonly facts?: ComponentChildren;
}

/**
 * A filter, a list of requests, and the details of the open request. While the user reads the list, it is frozen, unless
 * new rows come at its end.
 */
export function RequestsBrowser(props: RequestsBrowserProps) {
  const { rows, filter, onFilter, opened, onOpened, follows, paused, now, parts, furtherItems, tools } = props;
  const { dense = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const room = useRoom(root);
  const [active, setActive] = useState<string | null>(opened);
  const [tab, setTab] = useState<DetailTab>('fields');
  const [menu, setMenu] = useState<{ readonly row: RequestRow; readonly place: Place } | null>(null);
  const [said, setSaid] = useState('');
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const [away, setAway] = useState(false);
  const [order, setOrder] = useState(arrivalOrder);

  const found = useFound(rows, filter, props.index, props.searchValues);
  // New rows at the end do not move the rows that the user reads.
  const comesAtEnd = dense && order.by === 'time' && !order.descending;
  const reading = paused || (!comesAtEnd && (pointed || focused || away || opened !== null || menu !== null));
  const newest = useMemo(() => rows.reduce((most, { id = 0 }) => Math.max(most, id), 0), [rows]);
  const { shown: held, waiting, showWaiting } = useHeld(found.wanted, newest, reading);
  const shown = useMemo(() => (dense ? inRowOrder(held, order) : held), [dense, held, order]);
  const openedRow = useMemo(() => rows.find(({ observation }) => observation === opened), [rows, opened]);

  const focusIn = useFocusIn(root);
  const open = (observation: string, by: 'keyboard' | 'pointer') => {
    if (by === 'keyboard' || (!room.beside && !dense)) focusIn('detail');
    if (observation === opened) setSaid('');
    onOpened(observation);
  };
  const openNewest = useOpening(filter.q, props.opensMatch === true, found, ({ observation }) => {
    showWaiting();
    setActive(observation);
    open(observation, 'keyboard');
  });
  const close = () => {
    focusIn('list');
    onOpened(null);
  };
  useEscape(opened !== null, close);
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
  const showNew = () => {
    showWaiting();
    root.current?.querySelector('.virtual-list')?.scrollTo({ top: 0 });
  };
  const closeMenu = () => {
    setMenu(null);
    focusIn('list');
  };
  return (
    <div class="requests-browser" data-dense={dense} ref={root}>
      <FilterBar rows={rows} filter={filter} onFilter={onFilter} onSubmit={openNewest} dense={dense}>
        {tools}
      </FilterBar>
      <div class="requests-read" onPointerEnter={() => setPointed(true)} onPointerLeave={() => setPointed(false)}>
        <RequestsStatus
          {...{ found, shown: shown.length, count: rows.length, query: filter.q, said, waiting, dense }}
          onShowNew={showNew}
        >
          {props.facts}
        </RequestsStatus>
        <div
          class={opened === null ? 'requests-split' : 'requests-split requests-split-open'}
          data-beside={room.beside}
        >
          <RequestsList
            {...{ rows: shown, dense, room, order, staysAtEnd: comesAtEnd, now, active, opened }}
            nothing={text(found.unsearched > 0 ? 'requests_none_found' : 'requests_none_match')}
            onOrder={setOrder}
            onActive={moveTo}
            onOpen={open}
            onMenu={(row, place) => setMenu({ row, place })}
            onCopy={(row) => void copy('json', row)}
            onScrolled={setAway}
            onFocused={setFocused}
          />
          {opened !== null && <OpenRequest row={openedRow} {...{ parts, dense, tab }} onTab={setTab} onClose={close} />}
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

/**
 * Returns a function that opens the newest request that matches a text, as soon as the filter has this text and all
 * requests have been searched.
 * @param text the text of the filter
 * @param atOnce whether the newest match is opened without a call of the function
 */
function useOpening(
  text: string,
  atOnce: boolean,
  { wanted, isSearched }: Found,
  open: (match: RequestRow) => void,
): (text: string) => void {
  /** The text whose newest match is opened. */
  const [openingFor, setOpeningFor] = useState<string | null>(null);
  // In a layout effect: another effect could run after Enter was pressed for the next text, and cancel that.
  useLayoutEffect(() => setOpeningFor((before) => (atOnce || before === text ? text : null)), [atOnce, text]);
  const [match] = wanted;
  useEffect(() => {
    if (openingFor === null || openingFor !== text || !isSearched) return;
    setOpeningFor(null);
    if (match !== undefined) open(match);
  }, [openingFor, text, match, isSearched]);
  return setOpeningFor;
}

const focusTargets = { detail: '.request-detail [aria-selected="true"]', list: '.virtual-list' } as const;

/** Returns a function that moves the focus to the details or the list, as soon as that part is rendered. */
function useFocusIn(root: { readonly current: HTMLElement | null }): (part: keyof typeof focusTargets) => void {
  const wanted = useRef<keyof typeof focusTargets | null>(null);
  // In a layout effect, since the next key press goes to the element with the focus.
  useLayoutEffect(() => {
    const target = wanted.current && root.current?.querySelector<HTMLElement>(focusTargets[wanted.current]);
    if (!target) return; // The target is still loading.
    wanted.current = null;
    target.focus();
  });
  return (part) => {
    wanted.current = part;
  };
}

/** Calls a function when the user presses Escape, unless something else has handled the key. */
function useEscape(isWanted: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isWanted) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
