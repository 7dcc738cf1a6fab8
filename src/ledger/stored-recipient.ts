import type { KindSum, RecipientRow } from './rows.ts';

type StoredKind = readonly [
  category: KindSum['category'],
  hashed: boolean,
  count: number,
  firstSeen: number,
  lastSeen: number,
  requests?: number,
];

/**
 * A vendor's row as stored: the sums in `kinds` are lists without property names, so that the popup reads them in half
 * the time.
 */
export type StoredRecipient = Omit<RecipientRow, 'kinds'> & { readonly kinds: readonly StoredKind[] };

/** Converts a vendor's row to its stored form. */
export function storedRecipient(row: RecipientRow): StoredRecipient {
  const kinds = row.kinds.map(({ category, hashed, count, firstSeen, lastSeen, requests }): StoredKind => {
    const sum = [category, hashed, count, firstSeen, lastSeen] as const;
    return requests === undefined ? sum : [...sum, requests];
  });
  return { ...row, kinds };
}

/** Converts the stored form to a vendor's row. */
export function recipientRowOf(stored: StoredRecipient): RecipientRow {
  const kinds = stored.kinds.map(([category, hashed, count, firstSeen, lastSeen, requests]): KindSum => {
    const sum = { category, hashed, count, firstSeen, lastSeen };
    return requests === undefined ? sum : { ...sum, requests };
  });
  return { ...stored, kinds };
}
