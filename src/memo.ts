import { cacheHash } from './cache-hash.ts';

/** A cache of recent results: returns the result for a key, or computes and keeps it. */
export type Memo<Key extends string, Value> = (key: Key, find: (key: Key) => Value) => Value;

/** Limit: characters of a text that callers should cache. Longer texts seldom repeat. */
export const longestRemembered = 256;

/** Caches a function of a text and a kind, with one cache for each kind. Long texts are not cached. */
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

/**
 * Creates a cache of two to four times `size` results. Each text has two possible places, by its hash; if both are
 * taken, the older text is dropped. Unlike a map, the cache does not grow with texts that never repeat.
 */
export function createMemo<Key extends string, Value>(size: number): Memo<Key, Value> {
  const places = 2 << Math.ceil(Math.log2(size));
  let hashes = nothingHashed;
  let keys: Array<Key | undefined> = [];
  let values: Array<Value | undefined> = [];
  return (key, find) => {
    if (keys.length === 0) {
      hashes = new Int32Array(places);
      keys = new Array(places).fill(undefined);
      values = new Array(places).fill(undefined);
    }
    const hash = cacheHash(key);
    const newer = hash & (places - 2);
    // Comparing hashes first is faster than comparing texts.
    if (hashes[newer] === hash && keys[newer] === key) return values[newer] as Value;
    const older = newer + 1;
    const value = hashes[older] === hash && keys[older] === key ? (values[older] as Value) : find(key);
    hashes[older] = hashes[newer] as number;
    keys[older] = keys[newer];
    values[older] = values[newer];
    hashes[newer] = hash;
    keys[newer] = key;
    values[newer] = value;
    return value;
  };
}

const nothingHashed = new Int32Array(0);
