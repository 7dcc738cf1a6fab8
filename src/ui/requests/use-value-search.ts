import { useEffect, useState } from 'preact/hooks';
import type { RequestRow } from '../../ledger/rows.ts';
import type { ValueSearch } from '../../worker/value-search.ts';

/** Shorter texts are in nearly every request. */
const leastLength = 3;

/** What a query comes to among values. */
export interface SearchedValues {
  /** Whether a request is known to hold the query in a value. */
  holds(row: RequestRow): boolean;
  /** Whether the values of a request were searched. */
  knows(row: RequestRow): boolean;
  /** The query's fingerprint, to be looked for in fields; '' if it has none. */
  readonly fingerprint: string;
}

/** Has the background search values for a query. Null while there is nothing to search for, or no answer. */
export function useValueSearch(
  query: string,
  rows: readonly RequestRow[],
  search: (text: string) => Promise<ValueSearch>,
): SearchedValues | null {
  const [searched, setSearched] = useState<SearchedValues | null>(null);
  const text = query.trim().replaceAll('"', '');
  useEffect(() => {
    let isCurrent = true;
    const take = (next: SearchedValues | null) => {
      if (isCurrent) setSearched(next);
    };
    if (text.length < leastLength) take(null);
    // Without an answer no values were searched, and the screen says so.
    else
      search(text).then(
        (found) => take(searchedValues(found)),
        () => take(null),
      );
    return () => {
      isCurrent = false;
    };
  }, [text, rows, search]);
  return text.length < leastLength ? null : searched;
}

function searchedValues({ searched, found, fingerprint }: ValueSearch): SearchedValues {
  const [known, holding] = [new Set(searched), new Set(found)];
  return {
    holds: ({ observation }) => holding.has(observation),
    knows: ({ observation }) => known.has(observation),
    fingerprint: fingerprint.toLowerCase(),
  };
}
