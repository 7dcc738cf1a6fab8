/** A bounded cache of the most recent results. */
export type Memo<Key, Value> = (key: Key, find: (key: Key) => Value) => Value;

/** Most characters of a text that is cached: longer ones seldom repeat. */
export const longestRemembered = 256;

/** One cache for each kind of question. Long texts are not cached. */
export function createMemos<Kind, Value>(
  size: number,
  find: (text: string, kind: Kind) => Value,
): (text: string, kind: Kind) => Value {
  const memos = new Map<Kind, { readonly memo: Memo<string, Value>; readonly find: (text: string) => Value }>();
  return (text, kind) => {
    if (text.length > longestRemembered) return find(text, kind);
    let known = memos.get(kind);
    if (known === undefined) {
      known = { memo: createMemo(size), find: (one) => find(one, kind) };
      memos.set(kind, known);
    }
    return known.memo(text, known.find);
  };
}

/** A cache of at least `size` results, at most twice as many: when the young half is full, the old half is dropped. */
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
