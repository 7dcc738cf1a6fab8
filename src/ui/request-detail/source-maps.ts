import type { StackLine } from '../../observe/call-stack.ts';
import type { MapFile, Trace } from '../../source-lines/script-maps.ts';

/** The original place of a line of a call stack. */
export interface MappedPlace {
  /** The source's path, as its map names it; null if it is a library's. */
  readonly file: string | null;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
}

/** Source maps that the user chose. They are kept in the memory of this page, and never downloaded. */
export interface SourceMaps {
  /** Number of maps. */
  readonly count: number;
  /**
   * Adds a map. Resolves to false if it is not a source map.
   * @param name of its file, such as `index.js.map`
   */
  add(content: string, name: string): Promise<boolean>;
  /** The original place of a line; null if no map covers it. */
  placeOf(line: StackLine): MappedPlace | null;
  /** Calls a function after each change. Returns a function that ends this. */
  subscribe(onChange: () => void): () => void;
}

export function createSourceMaps(): SourceMaps {
  const files = new Map<string, MapFile>();
  const listeners = new Set<() => void>();
  let resolve: ((line: StackLine) => MappedPlace | null) | null = null;
  return {
    get count() {
      return files.size;
    },
    async add(content, name) {
      // Loaded on demand: most people never choose a map.
      const [{ tracing, isSourceMap }, { sourceFile }] = await Promise.all([
        import('../../source-lines/script-maps.ts'),
        import('../../source-lines/source-file.ts'),
      ]);
      if (!isSourceMap(content)) return false;
      const path = `/${name}`;
      files.set(path, { path, read: () => content });
      const trace = tracing([...files.values()]);
      resolve = (line) => mappedPlace(line, trace, sourceFile);
      for (const listener of listeners) listener();
      return true;
    },
    placeOf: (line) => resolve?.(line) ?? null,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}

const known = new WeakMap<object, SourceMaps>();

/** The maps of a page: always the same for the same sources of its data. */
export function sourceMapsOf(sources: object): SourceMaps {
  const maps = known.get(sources) ?? createSourceMaps();
  known.set(sources, maps);
  return maps;
}

/** Files of a browser's user have no folders, so that a source's path has no root either. */
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
