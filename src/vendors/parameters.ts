import type { Path } from '../decode/path.ts';
import { userPaths } from './events.ts';
import type { Definition, Parameter } from './vendor.ts';

type Parameters = Readonly<Record<string, Parameter>>;

/** What a vendor's definition says of a field. */
export type ParameterOf = (path: Path) => Parameter | null;

/** What was found for a path before: payloads repeat themselves. */
const found = new WeakMap<Parameters, WeakMap<Path, Parameter | null>>();

/**
 * Reads a vendor's parameters: the entry with the longest ending of a field's folded path; failing that, the longest
 * `….*` entry that covers it. An endpoint's own entries go first.
 *
 * @param urlPath path of the request's URL
 */
export function parametersOf(vendor: Definition, urlPath: string): ParameterOf {
  const endpoints = Object.entries(vendor.endpoints ?? {}).filter(([endpoint]) => urlPath.startsWith(endpoint));
  const tables = [...endpoints.map(([, parameters]) => parameters), vendor.parameters ?? {}, usersOf(vendor)].map(
    remembering,
  );
  return (path) => {
    for (const table of tables) {
      const parameter = table(path);
      if (parameter !== null) return parameter;
    }
    return null;
  };
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
  const known = found.get(parameters) ?? new WeakMap<Path, Parameter | null>();
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

function lookUp(parameters: Parameters, path: string): Parameter | null {
  const endings = endingsOf(path);
  for (const ending of endings) {
    if (Object.hasOwn(parameters, ending)) return parameters[ending] ?? null;
  }
  for (const ending of endings) {
    for (let dot = ending.lastIndexOf('.'); dot > 0; dot = ending.lastIndexOf('.', dot - 1)) {
      const cover = parameters[`${ending.slice(0, dot)}.*`];
      if (cover) return cover;
    }
  }
  return null;
}

/** `a[].b.c` ends in `a[].b.c`, `b.c` and `c`. */
function endingsOf(path: string): string[] {
  const endings = [path];
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) endings.push(path.slice(dot + 1));
  return endings;
}
