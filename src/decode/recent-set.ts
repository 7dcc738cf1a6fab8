/** Remembers what was added lately. */
export interface RecentSet<Item> {
  has(item: Item): boolean;
  add(item: Item): void;
}

/** A memory of at least the last `size` items, at most twice as many: when the young half is full, the old one goes. */
export function createRecentSet<Item>(size: number): RecentSet<Item> {
  let young = new Set<Item>();
  let old = new Set<Item>();
  return {
    has: (item) => young.has(item) || old.has(item),
    add(item) {
      if (young.size >= size) {
        old = young;
        young = new Set();
      }
      young.add(item);
    },
  };
}
