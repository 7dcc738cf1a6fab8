import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { useElementId } from '../hooks/use-element-id.ts';
import { useRowsInView } from '../hooks/use-rows-in-view.ts';
import { rangeInView, stepFrom } from '../virtual-range.ts';

/** A position on the screen, in CSS pixels of the viewport. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Height of every row in rem, so that it follows the user's text size. */
  readonly rowRem: number;
  /** The subject of the list, for screen readers. */
  readonly label: string;
  /** Cells of the header, each a `th`. */
  readonly head: ComponentChildren;
  /** Cells of a row, each a `td`. */
  readonly row: (item: Item) => ComponentChildren;
  /** Key of the active row, on which pressed keys act; null if there is none yet. */
  readonly active: string | null;
  readonly onActive: (key: string) => void;
  /** Key of the row whose details are open. */
  readonly opened: string | null;
  readonly onOpen: (key: string, by: 'keyboard' | 'pointer') => void;
  /** The user requested the menu of a row. */
  readonly onMenu: (key: string, place: Place) => void;
  /** Called on scrolling, with whether the list is scrolled away from its top. */
  readonly onScrolled: (away: boolean) => void;
  /** Whether the list stays scrolled to its end, where new rows appear, while the user is there. */
  readonly staysAtEnd?: boolean;
  /** Handles further keys. Returns whether it handled the key. */
  readonly onKey?: (key: string) => boolean;
}

/**
 * A grid with rows of equal height that renders only the rows in view. The grid keeps the focus and refers to the
 * active row, which is rendered even if it is out of view. Arrow keys, Page Up, Page Down, Home and End move, Enter
 * opens, and the menu key or Shift+F10 opens the row's menu.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, keyOf, rowRem, label, head, row, active, onActive, opened, onOpen, onMenu, onScrolled, onKey } = props;
  const { staysAtEnd = false } = props;
  const isPressed = useRef(false);
  const id = useElementId();
  const at = active === null ? -1 : items.findIndex((item) => keyOf(item) === active);
  const { box, headRow, view, scrolled } = useRowsInView({ rowRem, count: items.length, at, active, staysAtEnd });
  const { top, height, rowHeight, headHeight } = view;

  const moveTo = (index: number) => {
    const item = items[index];
    if (item !== undefined) onActive(keyOf(item));
  };
  const rowPlace = (): Place => {
    const area = document.getElementById(`${id}-${at}`)?.getBoundingClientRect();
    return { x: (area?.left ?? 0) + 24, y: area?.bottom ?? 0 };
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTableElement>) => {
    // Headings and their edges handle keys themselves.
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((height - headHeight) / rowHeight) - 1);
    const next = stepFrom(event.key, at, items.length, page);
    const isMenu = event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
    if (next !== null) moveTo(next);
    else if (event.key === 'Enter' && active !== null && at >= 0) onOpen(active, 'keyboard');
    else if (isMenu && active !== null && at >= 0) onMenu(active, rowPlace());
    else if (!onKey?.(event.key)) return;
    event.preventDefault();
  };

  const [first, last] = rangeInView({ top, height, rowHeight, count: items.length });
  const indexes = Array.from({ length: last - first }, (_, offset) => first + offset);
  if (at >= 0 && (at < first || at >= last)) indexes.push(at);
  const keyAt = (target: EventTarget | null) =>
    target instanceof Element ? (target.closest<HTMLElement>('tbody > tr')?.dataset.key ?? null) : null;
  // A table may be a grid: https://www.w3.org/TR/html-aria/#el-table.
  const grid = {
    role: 'grid',
    tabIndex: 0,
    'aria-rowcount': items.length + 1,
    'aria-activedescendant': at < 0 ? undefined : `${id}-${at}`,
  } as const;
  return (
    <table
      class="virtual-list"
      ref={box}
      aria-label={label}
      {...grid}
      onKeyDown={onKeyDown}
      onPointerDown={() => {
        // A click chooses the pressed row. Until then, rows must not move under the pointer.
        isPressed.current = true;
      }}
      onFocus={() => {
        if (at < 0 && !isPressed.current) moveTo(staysAtEnd ? items.length - 1 : 0);
        isPressed.current = false;
      }}
      onClick={({ target }) => {
        const key = keyAt(target);
        if (key === null) return;
        onActive(key);
        onOpen(key, 'pointer');
      }}
      onContextMenu={(event) => {
        const key = keyAt(event.target) ?? active;
        if (key === null) return;
        event.preventDefault();
        onActive(key);
        onMenu(key, keyAt(event.target) === null ? rowPlace() : { x: event.clientX, y: event.clientY });
      }}
      onScroll={({ currentTarget }) => {
        onScrolled(currentTarget.scrollTop > 0);
        scrolled(currentTarget);
      }}
    >
      <thead ref={headRow}>
        <tr aria-rowindex={1}>{head}</tr>
      </thead>
      <tbody style={{ height: `${items.length * rowHeight}px` }}>
        {indexes.map((index) => {
          const item = items[index] as Item;
          const key = keyOf(item);
          return (
            <tr
              key={key}
              id={`${id}-${index}`}
              class={key === active ? 'virtual-active' : undefined}
              aria-rowindex={index + 2}
              aria-selected={key === opened}
              style={{ height: `${rowHeight}px`, transform: `translateY(${index * rowHeight}px)` }}
              data-key={key}
            >
              {row(item)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
