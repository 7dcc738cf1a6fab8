import type { StackLine } from '../../observe/call-stack.ts';
import type { MapFile, Trace } from '../../source-lines/script-maps.ts';

/** The original place of a line of a call stack. */
interface MappedPlace {
  /** The path of the source, derived from its name in the map; null if it is a library's. */
  readonly file: string | null;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
}

/** A file that the user chose. */
interface ChosenMap {
  /** Such as `index.js.map`. */
  readonly name: string;
  readonly content: string;
}

/** Source maps that the user chose. They are kept in the memory of this page, and never downloaded. */
export interface SourceMaps {
  /** Number of maps. */
  readonly count: number;
  /** Adds maps; each replaces the one of the same name. Resolves to the names of those that are not valid. */
  add(files: readonly ChosenMap[]): Promise<string[]>;
  /** The original place of a line; null if no map covers it, or several could. */
  placeOf(line: StackLine): MappedPlace | null;
  /** Calls a function after each change. Returns a function that ends this. */
  subscribe(onChange: () => void): () => void;
}

/** Creates an empty set of source maps. */
export function createSourceMaps(): SourceMaps {
  const files = new Map<string, MapFile>();
  const listeners = new Set<() => void>();
  let resolve: ((line: StackLine) => MappedPlace | null) | null = null;
  return {
    get count() {
      return files.size;
    },
    async add(chosen) {
      // Loaded on demand: most people never choose a map.
      const [{ tracer, parsedMap }, { sourceFile }] = await Promise.all([
        import('../../source-lines/script-maps.ts'),
        import('../../source-lines/source-file.ts'),
      ]);
      const maps = chosen.map(({ name, content }) => ({ name, map: parsedMap(content) }));
      for (const { name, map } of maps) if (map !== null) files.set(`/${name}`, { path: `/${name}`, read: () => map });
      const trace = tracer([...files.values()]);
      resolve = (line) => mappedPlace(line, trace, sourceFile);
      for (const listener of listeners) listener();
      return maps.filter(({ map }) => map === null).map(({ name }) => name);
    },
    placeOf: (line) => resolve?.(line) ?? null,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}

/** Files that a user chooses in a browser have no folder, so the paths of their sources are relative to no root. */
const noFolders = { root: '', folder: '', isFile: () => false };

function mappedPlace(
  { source }: StackLine,
  trace: Trace,
  sourceFile: (source: string, map: string, folders: typeof noFolders) => string | null,
): MappedPlace | null {
  const traced = source === null ? null : trace(source);
  if (traced === null || traced === undefined) return null;
  const { line, column, isIgnored, source: named, map } = traced;
  const file = isIgnored ? null : sourceFile(named, map, noFolders);
  return { file: file?.replace(/^(?:\.\.\/)+/, '') ?? null, line, column };
}
