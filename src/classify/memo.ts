/** Answers what was asked before from memory: of a bounded number of things, the most recent ones. */
export type Memo<Key, Value> = (key: Key, find: (key: Key) => Value) => Value;

/**
 * A memory of at least `size` answers, at most twice as many: when the young half is full, the old one is forgotten.
 */
export function createMemo<Key, Value>(size: number): Memo<Key, Value> {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  return (key, find) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? find(key);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
