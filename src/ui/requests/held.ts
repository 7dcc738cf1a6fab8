import { useState } from 'preact/hooks';
import type { RequestRow } from '../../ledger/rows.ts';

/** Requests to show, and those that wait until the reader is done. */
export interface Held {
  readonly shown: readonly RequestRow[];
  /** How many newer ones there are. */
  readonly waiting: number;
}

/** Requests, newest first, up to the newest that had come when the reader began; null if nothing is being read. */
export function holdAt(rows: readonly RequestRow[], newest: number | null): Held {
  if (newest === null) return { shown: rows, waiting: 0 };
  const shown = rows.filter(({ id = 0 }) => id <= newest);
  return { shown, waiting: rows.length - shown.length };
}

/** Holds a live list still while it is being read: what is new waits to be let in. */
export function useHeld(rows: readonly RequestRow[], reading: boolean): Held & { readonly letIn: () => void } {
  const [line, setLine] = useState<number | null>(null);
  const newest = rows.reduce((most, { id = 0 }) => Math.max(most, id), 0);
  // Decided while drawing: a row that came with this very drawing is not shown for a moment and taken back.
  if (reading && line === null) setLine(newest);
  if (!reading && line !== null) setLine(null);
  return { ...holdAt(rows, reading ? (line ?? newest) : null), letIn: () => setLine(newest) };
}
