import { useState } from 'preact/hooks';
import type { RequestRow } from '../../ledger/rows.ts';

/** The requests to show, and how many newer ones wait until the user has finished reading. */
export interface Held {
  readonly shown: readonly RequestRow[];
  /** The number of newer requests. */
  readonly waiting: number;
}

/**
 * Holds back the requests that are newer than a given one.
 * @param rows newest first
 * @param newest the id of the newest request when the user began reading; null if the user is not reading
 */
export function holdAt(rows: readonly RequestRow[], newest: number | null): Held {
  if (newest === null) return { shown: rows, waiting: 0 };
  const shown = rows.filter(({ id = 0 }) => id <= newest);
  return { shown, waiting: rows.length - shown.length };
}

/**
 * Freezes a live list while the user reads it. New requests wait until that ends, or until `showWaiting` is called.
 * @param rows the requests that pass the filter
 * @param newest the id of the newest request, whether it passes the filter or not: the filter can change meanwhile
 */
export function useHeld(
  rows: readonly RequestRow[],
  newest: number,
  reading: boolean,
): Held & { readonly showWaiting: () => void } {
  const [newestShown, setNewestShown] = useState<number | null>(null);
  // Decided during rendering, so that a row that arrives at the same time does not appear briefly and vanish.
  if (reading && newestShown === null) setNewestShown(newest);
  if (!reading && newestShown !== null) setNewestShown(null);
  return { ...holdAt(rows, reading ? (newestShown ?? newest) : null), showWaiting: () => setNewestShown(newest) };
}
