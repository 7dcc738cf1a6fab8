import type { Codec } from './codec.ts';

/** `name=value` pairs joined by `&`, with no blank in them: what a form or a query string looks like. */
const pairs = /^[\w.$%+[\]-]{1,256}=[^\s&]*(?:&[\w.$%+[\]-]{1,256}=[^\s&]*)*$/;

/** `application/x-www-form-urlencoded` (WHATWG URL, §5.1), with at least one value. */
export const form: Codec<string> = {
  name: 'form',
  accepts: (text) => text.includes('=') && /=[^=&]/.test(text) && pairs.test(text.trim()),
  decode: (text) => ({ kind: 'tree', tree: entryTree(new URLSearchParams(text.trim())) }),
};

/** Entries as a tree: a name that occurs once holds its value, a repeated one the array of its values. */
export function entryTree<Value>(
  entries: Iterable<readonly [name: string, value: Value]>,
): Map<string, Value | Value[]> {
  const tree = new Map<string, Value | Value[]>();
  for (const [name, value] of entries) {
    const known = tree.get(name);
    if (known === undefined) tree.set(name, value);
    else if (Array.isArray(known)) known.push(value);
    else tree.set(name, [known, value]);
  }
  return tree;
}
