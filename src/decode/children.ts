import type { Container } from './field.ts';
import { objectsAround } from './form-name.ts';
import { NamedList } from './formats/format.ts';
import type { Path, Segment } from './path.ts';
import type { Task } from './task.ts';

/** The values of an object, array or other structure that is being read; those before `at` were read. */
export class Children {
  /** Nested values, to be read after all texts and numbers of this container. */
  readonly nested: Task[] = [];
  /** Objects that the names of form fields describe, such as `user` in `user[name]`; null until there is one. */
  objects: Map<string, Container> | null = null;
  at = 0;

  /** @param keys null for the indexes of a list */
  constructor(
    readonly keys: readonly Segment[] | null,
    readonly count: number,
    readonly valueAt: (at: number) => unknown,
    readonly within: Container,
  ) {}
}

/** The values of an object, map, array or list of names and values. */
export function childrenOf(tree: object, within: Container): Children {
  if (Array.isArray(tree)) return new Children(null, tree.length, (at) => tree[at], within);
  if (tree instanceof Map) {
    const keys = [...tree.keys()];
    const values = [...tree.values()];
    return new Children(keys.every(isText) ? keys : keys.map(String), values.length, (at) => values[at], within);
  }
  if (tree instanceof NamedList) {
    const keys = [...tree.named.keys(), ...tree.rest.keys()];
    const values = [...tree.named.values(), ...tree.rest];
    return new Children(keys, values.length, (at) => values[at], within);
  }
  const keys = Object.keys(tree);
  return new Children(keys, keys.length, (at) => (tree as Record<string, unknown>)[keys[at] as string], within);
}

const isText = (key: unknown) => typeof key === 'string';

/** The container of a task. Containers below the end of a cut path count as children of the last one before the cut. */
export function containerOf({ path, within }: Task): Container {
  return { path, above: path.isCut && within?.path.isCut ? within.above : within };
}

/**
 * The object that contains a key of a container. In forms, names determine it: `user[name]` and `user[email]` are in
 * the same object.
 */
export function objectAround(key: string, path: Path, children: Children): Container {
  let above = children.within;
  if (!key.endsWith(']')) return above;
  children.objects ??= new Map();
  for (const name of objectsAround(key)) {
    const known = children.objects.get(name) ?? { path: path.child(name), above };
    children.objects.set(name, known);
    above = known;
  }
  return above;
}
