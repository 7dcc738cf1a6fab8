import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keyboard navigation in a table that is a single stop of the Tab key: arrow keys move to the next cell with an
 * interactive element, Page Up and Page Down by several rows, Home and End to the first and last in the row, with Ctrl in
 * the table's body. All interactive elements in the table, one for a cell, must be rendered with a `tabIndex` of −1. Cells
 * must not span rows.
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>) {
  const current = useRef<HTMLElement | null>(null);
  const take = (stop: HTMLElement | null) => {
    if (current.current) current.current.tabIndex = -1;
    current.current = stop;
    if (stop) stop.tabIndex = 0;
  };
  useLayoutEffect(() => {
    const isThere = current.current && table.current?.contains(current.current);
    if (!isThere) take(stopsOf(table.current?.tBodies[0]?.rows[0])[0]?.element ?? null);
  });
  return {
    onFocusIn: (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && event.target !== current.current) take(event.target);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const next = table.current && targetOf(table.current, event);
      if (!next) return;
      event.preventDefault();
      take(next);
      // focus() treats elements behind the sticky headings as visible, so scrolling is done separately.
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}

/** Number of rows that Page Up and Page Down move. */
const rowsOfPage = 10;

/** An interactive element in a row, and the columns that its cell covers: the first, and the one after the last. */
interface Stop {
  readonly element: HTMLElement;
  readonly place: number;
  readonly end: number;
}

function stopsOf(row: HTMLTableRowElement | undefined): Stop[] {
  let end = 0;
  return [...(row?.cells ?? [])].flatMap((cell) => {
    const place = end;
    end += cell.colSpan;
    const element = cell.querySelector<HTMLElement>('a, button');
    return element === null ? [] : [{ element, place, end }];
  });
}

/** The element to which a key moves the focus; null if it does not move the focus. */
function targetOf(table: HTMLTableElement, event: KeyboardEvent): HTMLElement | null {
  if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return null;
  const rows = [...table.rows];
  const row = rows.findIndex((each) => each.contains(event.target as Node));
  const own = stopsOf(rows[row]);
  const at = own.findIndex(({ element }) => element === event.target);
  const place = own[at]?.place ?? 0;
  switch (event.key) {
    case 'ArrowLeft':
      return own[at - 1]?.element ?? null;
    case 'ArrowRight':
      return own[at + 1]?.element ?? null;
    case 'ArrowUp':
      return nearest(rows.slice(0, row).reverse(), place);
    case 'ArrowDown':
      return nearest(rows.slice(row + 1), place);
    case 'PageUp':
      return nearest(rows.slice(0, Math.max(row - rowsOfPage + 1, 0)).reverse(), place);
    case 'PageDown':
      return nearest(rows.slice(row + rowsOfPage), place);
    case 'Home':
      return (event.ctrlKey ? stopsOf(table.tBodies[0]?.rows[0]) : own)[0]?.element ?? null;
    case 'End':
      return (event.ctrlKey ? stopsOf([...(table.tBodies[0]?.rows ?? [])].at(-1)) : own).at(-1)?.element ?? null;
    default:
      return null;
  }
}

/** The interactive element in a column, in the first of several rows that has one. */
function nearest(rows: readonly HTMLTableRowElement[], place: number): HTMLElement | null {
  for (const row of rows) {
    const stop = stopsOf(row).find((each) => each.place <= place && place < each.end);
    if (stop) return stop.element;
  }
  return null;
}
