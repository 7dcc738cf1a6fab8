import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What there is room for. */
export interface Room {
  /** A list and what is open of it, side by side. */
  readonly beside: boolean;
  /** A list alone, with all that can stand in a row. */
  readonly wide: boolean;
  /** Rows have to take two lines. */
  readonly compact: boolean;
}

/** Widths from which there is room, in rem. */
const [wideFrom, besideFrom, lineFrom] = [74, 58, 44];

/** Watches what an element has room for, in the reader's size of text. */
export function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ wide: true, beside: true, compact: false });
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = () => {
      const width = watched.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom({ wide: width >= wideFrom, beside: width >= besideFrom, compact: width < lineFrom });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return room;
}
