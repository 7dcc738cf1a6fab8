import type { Path } from '../decode/path.ts';
import { userPaths } from './events.ts';
import type { Definition, Parameter } from './vendor.ts';

type Parameters = Readonly<Record<string, Parameter>>;

/** A parameter's meaning. */
export interface Meaning extends Parameter {
  /**
   * Whether its entry ends with `*`, so that it applies to everything below an object, or to all keys with a prefix.
   */
  readonly covers: boolean;
}

/**
 * Returns the meaning that a vendor's definition, or a protocol of the payload, gives a field; null if it gives none.
 */
export type ParameterOf = (path: Path) => Meaning | null;

/**
 * Returns a function that looks up a field's parameter by its folded path. The entry with the longest matching end of
 * the path is used; otherwise an entry such as `cdim*`, which covers all last keys with that prefix; otherwise an entry
 * such as `a.b.*`, which covers everything below an object: the one that begins nearest to the root, and among these
 * the longest. Entries of the endpoint take precedence over the vendor's other entries, and those over entries of
 * protocols.
 * @param vendor null if no vendor is known
 * @param urlPath path of the request's URL
 * @param shared parameters of the protocols that the payload uses
 */
export function parametersOf(
  vendor: Definition | null,
  urlPath: string,
  shared: readonly Parameters[] = [],
): ParameterOf {
  const own = vendor === null ? nothingMeant : ownOf(vendor, urlPath);
  return shared.length === 0 ? own : firstOf([own, ...shared.map(readerOf)]);
}

const nothingMeant: ParameterOf = () => null;

/** The first answer of several. */
function firstOf(readers: readonly ParameterOf[]): ParameterOf {
  return (path) => {
    for (const read of readers) {
      const parameter = read(path);
      if (parameter !== null) return parameter;
    }
    return null;
  };
}

/** Cache: the readers of each vendor's own parameters, by the endpoints that apply to a request. */
const vendorReaders = new WeakMap<Definition, Map<string, ParameterOf>>();

function ownOf(vendor: Definition, urlPath: string): ParameterOf {
  const endpoints = vendor.endpoints ?? noEndpoints;
  const applying = Object.keys(endpoints).filter((endpoint) => urlPath.startsWith(endpoint));
  const byEndpoints = vendorReaders.get(vendor) ?? new Map<string, ParameterOf>();
  vendorReaders.set(vendor, byEndpoints);
  const key = applying.join('\n');
  let read = byEndpoints.get(key);
  if (read === undefined) {
    const tables = applying.map((endpoint) => endpoints[endpoint] as Parameters);
    read = caching(firstOf([...tables, vendor.parameters ?? {}, usersOf(vendor)].map(readerOf)));
    byEndpoints.set(key, read);
  }
  return read;
}

const noEndpoints: Readonly<Record<string, Parameters>> = {};

const usersCache = new WeakMap<Definition, Parameters>();

/** The fields that identify the user of a vendor's events, as parameters. */
function usersOf(vendor: Definition): Parameters {
  let parameters = usersCache.get(vendor);
  if (parameters === undefined) {
    const paths = (vendor.events ?? []).flatMap(userPaths);
    parameters = Object.fromEntries(paths.map((path) => [path, { label: 'User id', category: 'user-id' }]));
    usersCache.set(vendor, parameters);
  }
  return parameters;
}

const tableReaders = new WeakMap<Parameters, ParameterOf>();

/** The cached reader of one table of parameters. */
function readerOf(parameters: Parameters): ParameterOf {
  let read = tableReaders.get(parameters);
  if (read === undefined) {
    read = caching((path) => lookUp(parameters, path.text));
    tableReaders.set(parameters, read);
  }
  return read;
}

/** Caches what was found for a path: payloads repeat themselves. */
function caching(read: ParameterOf): ParameterOf {
  const known = new WeakMap<Path, Meaning | null>();
  return (path) => {
    let parameter = known.get(path);
    if (parameter === undefined) {
      parameter = read(path);
      known.set(path, parameter);
    }
    return parameter;
  };
}

function lookUp(parameters: Parameters, path: string): Meaning | null {
  const most = mostKeysIn(parameters);
  const starts = startsIn(path);
  // Only as many keys as the longest entry has can match.
  for (const start of starts.slice(-most)) {
    const own = entryOf(parameters, path.slice(start));
    if (own) return { ...own, covers: false };
  }
  // An entry that ends with `*` does not apply to the query of an address.
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

/** The positions at which keys begin in a path: `a[].b.c` gives those of `a[].b.c`, `b.c` and `c`. */
function startsIn(path: string): number[] {
  const starts = [0];
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) starts.push(dot + 1);
  return starts;
}

const mostKeysCache = new WeakMap<Parameters, number>();

/** Number of keys in the longest entry. */
function mostKeysIn(parameters: Parameters): number {
  let most = mostKeysCache.get(parameters);
  if (most === undefined) {
    most = Object.keys(parameters).reduce((sofar, entry) => Math.max(sofar, startsIn(entry).length), 1);
    mostKeysCache.set(parameters, most);
  }
  return most;
}

const beginningsCache = new WeakMap<Parameters, readonly string[]>();

/** The prefixes of keys that entries such as `cdim*` cover. */
function beginningsIn(parameters: Parameters): readonly string[] {
  let known = beginningsCache.get(parameters);
  if (known === undefined) {
    known = Object.keys(parameters).flatMap((key) => (/[^.]\*$/.test(key) ? [key.slice(0, -1)] : []));
    beginningsCache.set(parameters, known);
  }
  return known;
}
