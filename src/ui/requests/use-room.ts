import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The available space. */
export interface Room {
  /** There is room for the list and the details side by side. */
  readonly beside: boolean;
  /** There is room for complete rows if the list is alone. */
  readonly wide: boolean;
  /** Rows need two lines. */
  readonly compact: boolean;
}

/** The smallest widths for complete rows, for list and details side by side, and for rows of one line, in rem. */
const [wideFrom, besideFrom, lineFrom] = [74, 58, 44];

/** Observes the space that an element has, relative to the user's text size. */
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
