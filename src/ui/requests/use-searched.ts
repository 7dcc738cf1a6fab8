import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RequestRow } from '../../ledger/rows.ts';
import type { SearchIndex } from './search-index.ts';

/** Shortest time between two renderings while fields are read, in milliseconds. */
const pause = 200;

/**
 * Reads the fields of requests while they are searched.
 * @returns a version that changes whenever more is known, and the number of requests whose fields have not been read; 0
 *   if nothing is searched for
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
    // Fields that the ledger cannot return stay unread, and the screen says so.
    index.read(rows, onPiece, stop.signal).then(done, done);
    return () => stop.abort();
  }, [index, rows, searching]);
  // Counted once per version, since the list is filtered once per version: what counts as read was searched as well.
  const unread = useMemo(() => rows.filter((row) => !index.knows(row)).length, [index, rows, version]);
  return { version, unread: searching ? unread : 0 };
}
