import { useEffect, useState } from 'preact/hooks';
import type { RequestRow } from '../../ledger/rows.ts';
import type { SearchIndex } from './search-index.ts';

/** Least time between two drawings while fields are read, in milliseconds. */
const pause = 200;

/**
 * Has the fields of requests read while they are searched.
 *
 * @returns a version that changes with what is known, and how many requests' fields are still unread
 */
export function useSearched(index: SearchIndex, rows: readonly RequestRow[], searching: boolean) {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (!searching) return;
    const stop = new AbortController();
    let drawn = 0;
    const onPiece = () => {
      if (stop.signal.aborted || Date.now() - drawn < pause) return;
      drawn = Date.now();
      setVersion((before) => before + 1);
    };
    const done = () => {
      if (!stop.signal.aborted) setVersion((before) => before + 1);
    };
    // What the ledger cannot give stays unread, and is said to be.
    index.read(rows, onPiece, stop.signal).then(done, done);
    return () => stop.abort();
  }, [index, rows, searching]);
  return { version, unread: searching ? rows.filter((row) => !index.knows(row)).length : 0 };
}
