import { useMemo } from 'preact/hooks';
import type { RequestRow } from '../../ledger/rows.ts';
import type { ValueSearch } from '../../worker/value-search.ts';
import { passes, type RequestFilter } from './filter.ts';
import { plainQuery } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { useSearched } from './use-searched.ts';
import { isSearchedFor, type SearchedValues, useValueSearch } from './use-value-search.ts';

/** The result of a filter so far. */
export interface Found {
  /** The rows that pass, in the order of all rows. */
  readonly wanted: readonly RequestRow[];
  /** Number of rows whose fields have not been searched yet. */
  readonly unread: number;
  /** Number of rows whose values have not been searched, such as those of which only masked values are left. */
  readonly unsearched: number;
  /** Whether everything that can be searched has been searched. */
  readonly isSearched: boolean;
}

/**
 * Creates a function that returns whether a request has the text that was searched for: in one of its raw values, or as
 * a whole value by its fingerprint.
 * @param textOf the searchable text of a request, which contains the fingerprints of its values
 */
export function valueMatcher(
  values: SearchedValues | null,
  textOf: (row: RequestRow) => string,
): (row: RequestRow) => boolean {
  if (values === null) return () => false;
  const { holds, fingerprint } = values;
  return (row) => holds(row) || (fingerprint !== '' && textOf(row).includes(fingerprint));
}

/** Filters rows, and searches their fields and values for the filter's text. */
export function useFound(
  rows: readonly RequestRow[],
  filter: RequestFilter,
  index: SearchIndex,
  searchValues: (text: string) => Promise<ValueSearch>,
): Found {
  const { version, unread } = useSearched(index, rows, filter.q !== '');
  const sought = plainQuery(filter.q);
  const values = useValueSearch(sought, rows, searchValues);
  const wanted = useMemo(
    () => rows.filter(passes(filter, index.textOf, valueMatcher(values, index.textOf))),
    [rows, filter, index, version, values],
  );
  const unsearched = sought === '' ? 0 : rows.filter((row) => values?.knows(row) !== true).length;
  return { wanted, unread, unsearched, isSearched: unread === 0 && isSearchedFor(sought, values) };
}
