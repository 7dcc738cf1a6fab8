import type { Entries } from '../ledger/entries.ts';
import type { DisclosureRow } from '../ledger/rows.ts';

/** Values remembered at most; the ones not seen for longest go first. */
const mostValues = 10_000;

/** The newest raw value of each disclosure, in memory only: gone when the browser stops the worker. */
export interface RawValues {
  remember(entries: readonly Entries[]): void;
  of(row: DisclosureRow): string | undefined;
  clear(): void;
}

export function createRawValues(): RawValues {
  const values = new Map<string, string>();
  return {
    remember(entries) {
      for (const { key, raw } of entries.flatMap(({ disclosures }) => disclosures)) {
        values.delete(key);
        values.set(key, raw);
      }
      for (const key of values.keys()) {
        if (values.size <= mostValues) break;
        values.delete(key);
      }
    },
    of: ({ key, raw }) => raw ?? values.get(key),
    clear: () => values.clear(),
  };
}
