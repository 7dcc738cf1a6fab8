import { FlattenMap, isIgnored, originalPositionFor, type TraceMap } from '@jridgewell/trace-mapping';

/** A source map that is read only when needed. */
export interface MapFile {
  /** Absolute path, with forward slashes. Its end names the script: `…/assets/index.js.map`. */
  readonly path: string;
  /** Returns null if the map is not valid. May throw if it cannot be read. */
  readonly read: () => TraceMap | null;
}

/** A position in a script. Line and column count from 1. */
export interface ScriptPlace {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** The position in the original source. Line and column count from 1. */
export interface TracedPlace {
  /** The source's name in the map. */
  readonly source: string;
  /** Path of the map. */
  readonly map: string;
  readonly line: number;
  readonly column: number;
  /** The identifier at this position; null if the map has none. */
  readonly name: string | null;
  /** Whether the map asks debuggers to skip the source. */
  readonly isIgnored: boolean;
}

/**
 * The original position of a position in a script; null if its map has none. Undefined if no map belongs to the script,
 * if several do equally well, or if the map is not valid or cannot be read.
 */
export type Trace = (place: ScriptPlace) => TracedPlace | null | undefined;

/**
 * Parses a source map (ECMA-426), with or without sections; null if it cannot be parsed. Its version is not checked.
 */
export function parsedMap(text: string): TraceMap | null {
  try {
    return new FlattenMap(text);
  } catch {
    return null;
  }
}

/**
 * Returns a function that finds original positions through maps. A map belongs to the script whose address ends like
 * the map's path.
 */
export function tracer(files: readonly MapFile[]): Trace {
  const maps = new Map<string, TraceMap | null>();
  const byScript = new Map<string, MapFile | null>();
  return ({ url, line, column }) => {
    const file = recalled(byScript, url, () => mapFileOf(url, files));
    if (file === null) return undefined;
    const map = recalled(maps, file.path, () => readMap(file));
    if (map === null) return undefined;
    const found = originalPositionFor(map, { line, column: Math.max(0, column - 1) });
    if (found.source === null) return null;
    return {
      source: found.source,
      map: file.path,
      line: found.line,
      column: found.column + 1,
      name: found.name,
      isIgnored: isIgnored(map, found.source),
    };
  };
}

/**
 * The map whose path has the most last segments in common with an address; null if none has any, or if two have equally
 * many.
 */
function mapFileOf(url: string, files: readonly MapFile[]): MapFile | null {
  const script = segmentsOf(pathnameOf(url));
  const ranked = files
    .map((file) => ({ file, rank: commonEnd(script, segmentsOf(file.path.replace(/\.map$/, ''))) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const [best, second] = ranked;
  if (best === undefined || best.rank === second?.rank) return null;
  return best.file;
}

function readMap({ read }: MapFile): TraceMap | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function pathnameOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return '';
  }
}

const segmentsOf = (path: string) => path.split('/').filter((segment) => segment !== '');

function commonEnd(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

function recalled<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as Value;
}
