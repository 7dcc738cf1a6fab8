import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Makes a table one stop of the Tab key: arrows go to the next cell with something to press, Home and End to the row's
 * first and last, with Ctrl to the table's. Everything in the table that can be pressed is drawn with a `tabIndex` of
 * −1. No cell may span rows.
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
      const next = table.current && goal(table.current, event);
      if (!next) return;
      event.preventDefault();
      take(next);
      // What lies behind the headings that stay counts as in view to focus() alone.
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}

const rowsOfPage = 10;

/** What in a row can be pressed, and the first column it covers. */
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

/** Where a key leads; null where it leads nowhere. */
function goal(table: HTMLTableElement, event: KeyboardEvent): HTMLElement | null {
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

/** What can be pressed in a column, in the first of some rows that has it. */
function nearest(rows: readonly HTMLTableRowElement[], place: number): HTMLElement | null {
  for (const row of rows) {
    const stop = stopsOf(row).find((each) => each.place <= place && place < each.end);
    if (stop) return stop.element;
  }
  return null;
}
