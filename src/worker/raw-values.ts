import type { Entries } from '../ledger/entries.ts';
import type { DisclosureRow } from '../ledger/rows.ts';

/** Values and characters remembered at most; the ones not seen for longest go first. */
const mostValues = 10_000;
const mostCharacters = 64 * 1024 * 1024;

/** The newest raw value of each disclosure, in memory only: gone when the browser stops the worker. */
export interface RawValues {
  remember(entries: readonly Entries[]): void;
  of(row: DisclosureRow): string | undefined;
  clear(): void;
}

export function createRawValues(): RawValues {
  const values = new Map<string, string>();
  let characters = 0;
  const forget = (key: string) => {
    characters -= values.get(key)?.length ?? 0;
    values.delete(key);
  };
  return {
    remember(entries) {
      for (const { key, raw } of entries.flatMap(({ disclosures }) => disclosures)) {
        forget(key);
        values.set(key, raw);
        characters += raw.length;
      }
      for (const key of values.keys()) {
        if (values.size <= mostValues && characters <= mostCharacters) break;
        forget(key);
      }
    },
    of: ({ key, raw }) => raw ?? values.get(key),
    clear() {
      values.clear();
      characters = 0;
    },
  };
}
