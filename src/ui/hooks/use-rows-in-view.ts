import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The part of a list that is in view, in CSS pixels. */
interface RowsView {
  /** How far the list is scrolled. */
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly headHeight: number;
}

interface RowsInView {
  readonly box: RefObject<HTMLTableElement | null>;
  readonly headRow: RefObject<HTMLTableSectionElement | null>;
  readonly view: RowsView;
  /** To be called when the list was scrolled. */
  readonly scrolled: (list: HTMLElement) => void;
}

interface RowsOptions {
  /** Height of every row, in rem. */
  readonly rowRem: number;
  /** Number of rows. */
  readonly count: number;
  /** Index of the active row; negative if there is none. */
  readonly at: number;
  /** Key of the active row. When it or the height of the rows or the head changes, the row is scrolled into view. */
  readonly active: string | null;
  /** Whether the list stays scrolled to its end while the user is there. */
  readonly staysAtEnd: boolean;
}

/** How far a list has to be scrolled to show a row: as little as possible. */
export function scrollTopShowing(at: number, { top, height, rowHeight, headHeight }: RowsView): number {
  const above = at * rowHeight;
  const below = (at + 1) * rowHeight + headHeight - height;
  return top > above ? above : Math.max(top, below);
}

/** Measures a list of rows of equal height. Scrolls it to a new active row, or to its end: see {@link RowsOptions}. */
export function useRowsInView({ rowRem, count, at, active, staysAtEnd }: RowsOptions): RowsInView {
  const box = useRef<HTMLTableElement>(null);
  const headRow = useRef<HTMLTableSectionElement>(null);
  const isAtEnd = useRef(true);
  const [view, setView] = useState<RowsView>({ top: 0, height: 0, rowHeight: rowRem * 16, headHeight: 0 });
  const { rowHeight, headHeight, height } = view;

  useLayoutEffect(() => {
    const measure = () => {
      const element = box.current;
      if (element === null) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setView({
        ...{ top: element.scrollTop, height: element.clientHeight, rowHeight: rowRem * rem },
        headHeight: headRow.current?.offsetHeight ?? 0,
      });
    };
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    measure();
    return () => observer.disconnect();
  }, [rowRem]);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || at < 0) return;
    const { scrollTop, clientHeight } = element;
    const next = scrollTopShowing(at, { top: scrollTop, height: clientHeight, rowHeight, headHeight });
    if (next !== scrollTop) element.scrollTop = next;
  }, [active, rowHeight, headHeight]);

  useLayoutEffect(() => {
    if (staysAtEnd && isAtEnd.current && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [staysAtEnd, count, rowHeight, headHeight, height]);

  const scrolled = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement) => {
    isAtEnd.current = scrollTop + clientHeight >= scrollHeight - rowHeight / 2;
    setView((before) => ({ ...before, top: scrollTop }));
  };
  return { box, headRow, view, scrolled };
}
