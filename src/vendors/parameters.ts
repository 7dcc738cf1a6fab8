import type { Path } from '../decode/path.ts';
import { userPaths } from './events.ts';
import type { Definition, Parameter } from './vendor.ts';

type Parameters = Readonly<Record<string, Parameter>>;

/** A parameter's meaning, and whether it speaks for everything below an object. */
export interface Meaning extends Parameter {
  readonly covers: boolean;
}

/** What a vendor's definition, or the protocol that it speaks, says of a field. */
export type ParameterOf = (path: Path) => Meaning | null;

/** What was found for a path before: payloads repeat themselves. */
const found = new WeakMap<Parameters, WeakMap<Path, Meaning | null>>();

/**
 * Reads a vendor's parameters: the entry with the longest ending of a field's folded path; failing that, one such as
 * `cdim*`, which covers the keys that begin so, or the longest `….*` entry, which covers what is below an object. An
 * endpoint's own entries go first, and those of the protocols that it speaks last.
 *
 * @param vendor null if no vendor is known
 * @param urlPath path of the request's URL
 * @param spoken parameters of the protocols that the payload speaks
 */
export function parametersOf(
  vendor: Definition | null,
  urlPath: string,
  spoken: readonly Parameters[] = [],
): ParameterOf {
  const own = vendor === null ? [] : tablesOf(vendor, urlPath);
  const tables = [...own, ...spoken].map(remembering);
  return (path) => {
    for (const table of tables) {
      const parameter = table(path);
      if (parameter !== null) return parameter;
    }
    return null;
  };
}

function tablesOf(vendor: Definition, urlPath: string): Parameters[] {
  const endpoints = Object.entries(vendor.endpoints ?? {}).filter(([endpoint]) => urlPath.startsWith(endpoint));
  return [...endpoints.map(([, parameters]) => parameters), vendor.parameters ?? {}, usersOf(vendor)];
}

const users = new WeakMap<Definition, Parameters>();

/** Where a vendor's events say who they are about. */
function usersOf(vendor: Definition): Parameters {
  let parameters = users.get(vendor);
  if (parameters === undefined) {
    const paths = (vendor.events ?? []).flatMap(userPaths);
    parameters = Object.fromEntries(paths.map((path) => [path, { label: 'User id', category: 'user-id' }]));
    users.set(vendor, parameters);
  }
  return parameters;
}

function remembering(parameters: Parameters): ParameterOf {
  const known = found.get(parameters) ?? new WeakMap<Path, Meaning | null>();
  found.set(parameters, known);
  return (path) => {
    let parameter = known.get(path);
    if (parameter === undefined) {
      parameter = lookUp(parameters, path.text);
      known.set(path, parameter);
    }
    return parameter;
  };
}

function lookUp(parameters: Parameters, path: string): Meaning | null {
  const most = mostKeysIn(parameters);
  const starts = startsIn(path);
  // An entry is as many keys as it has: no longer ending, and no longer beginning, can be one.
  for (const start of starts.slice(-most)) {
    const own = entryOf(parameters, path.slice(start));
    if (own) return { ...own, covers: false };
  }
  // What is below an object is not what stands in the address of a page.
  if (path.includes('?')) return null;
  const last = path.slice(starts.at(-1));
  for (const beginning of beginningsIn(parameters)) {
    const cover = last.startsWith(beginning) ? entryOf(parameters, `${beginning}*`) : undefined;
    if (cover) return { ...cover, covers: true };
  }
  for (let from = 0; from < starts.length - 1; from += 1) {
    for (let to = Math.min(from + most, starts.length) - 1; to > from; to -= 1) {
      const cover = entryOf(parameters, `${path.slice(starts[from], starts[to])}*`);
      if (cover) return { ...cover, covers: true };
    }
  }
  return null;
}

function entryOf(parameters: Parameters, key: string): Parameter | undefined {
  return Object.hasOwn(parameters, key) ? parameters[key] : undefined;
}

/** Where a path's keys begin: `a[].b.c` is `a[].b.c`, `b.c` and `c`. */
function startsIn(path: string): number[] {
  const starts = [0];
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) starts.push(dot + 1);
  return starts;
}

const mostKeys = new WeakMap<Parameters, number>();

/** Keys of the longest entry. */
function mostKeysIn(parameters: Parameters): number {
  let most = mostKeys.get(parameters);
  if (most === undefined) {
    most = Object.keys(parameters).reduce((sofar, entry) => Math.max(sofar, startsIn(entry).length), 1);
    mostKeys.set(parameters, most);
  }
  return most;
}

const beginnings = new WeakMap<Parameters, readonly string[]>();

/** What the keys begin with that an entry such as `cdim*` covers. */
function beginningsIn(parameters: Parameters): readonly string[] {
  let known = beginnings.get(parameters);
  if (known === undefined) {
    known = Object.keys(parameters).flatMap((key) => (/[^.]\*$/.test(key) ? [key.slice(0, -1)] : []));
    beginnings.set(parameters, known);
  }
  return known;
}
