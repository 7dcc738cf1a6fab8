import { useEffect, useState } from 'preact/hooks';
import type { RequestRow } from '../../ledger/rows.ts';
import type { ValueSearch } from '../../worker/value-search.ts';

/** Shorter texts are not searched for in values, since they occur in nearly every request. */
const leastLength = 3;

/** Whether the search for a query in values has ended, or the query is too short for one. */
export function isSearchedFor(query: string, searched: SearchedValues | null): boolean {
  const text = textIn(query);
  return text.length < leastLength || searched?.query === text;
}

const textIn = (query: string) => query.trim().replaceAll('"', '');

/** The result of searching values for a query. */
export interface SearchedValues {
  /** The query, without quotes and surrounding spaces. */
  readonly query: string;
  /** Whether one of the request's values contains the query. */
  holds(row: RequestRow): boolean;
  /** Whether the values of a request were searched. */
  knows(row: RequestRow): boolean;
  /** The query's fingerprint in lower case, which is compared with those of fields; '' if it has none. */
  readonly fingerprint: string;
}

/**
 * Searches values for a query in the background. Null while the query is empty or too short, or there is no answer yet.
 * @param rows the recorded requests: values are searched again when the list changes
 */
export function useValueSearch(
  query: string,
  rows: readonly RequestRow[],
  search: (text: string) => Promise<ValueSearch>,
): SearchedValues | null {
  const [searched, setSearched] = useState<SearchedValues | null>(null);
  const text = textIn(query);
  useEffect(() => {
    if (text.length < leastLength) return;
    let isCurrent = true;
    const take = (answer: ValueSearch) => {
      if (isCurrent) setSearched(searchedValues(text, answer));
    };
    // If the search fails, no values were searched, and the screen says so.
    search(text).then(take, () => take(nothing));
    return () => {
      isCurrent = false;
    };
  }, [text, rows, search]);
  return searched?.query === text ? searched : null;
}

const nothing: ValueSearch = { searched: [], found: [], fingerprint: '' };

function searchedValues(query: string, { searched, found, fingerprint }: ValueSearch): SearchedValues {
  const [known, holding] = [new Set(searched), new Set(found)];
  return {
    query,
    holds: ({ observation }) => holding.has(observation),
    knows: ({ observation }) => known.has(observation),
    fingerprint: fingerprint.toLowerCase(),
  };
}
