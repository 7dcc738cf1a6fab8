import type { KindSum, RecipientRow } from './rows.ts';

type StoredKind = readonly [
  category: KindSum['category'],
  hashed: boolean,
  count: number,
  firstSeen: number,
  lastSeen: number,
  requests?: number,
];

/** A recipient as stored: without the names of its sums, which the popup needs, it is read in half the time. */
export type StoredRecipient = Omit<RecipientRow, 'kinds'> & { readonly kinds: readonly StoredKind[] };

export function storedRecipient(row: RecipientRow): StoredRecipient {
  const kinds = row.kinds.map(({ category, hashed, count, firstSeen, lastSeen, requests }): StoredKind => {
    const sum = [category, hashed, count, firstSeen, lastSeen] as const;
    return requests === undefined ? sum : [...sum, requests];
  });
  return { ...row, kinds };
}

export function recipientRowOf(stored: StoredRecipient): RecipientRow {
  const kinds = stored.kinds.map(([category, hashed, count, firstSeen, lastSeen, requests]): KindSum => {
    const sum = { category, hashed, count, firstSeen, lastSeen };
    return requests === undefined ? sum : { ...sum, requests };
  });
  return { ...stored, kinds };
}
