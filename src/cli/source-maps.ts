import { readFileSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type FindOwnFrame, ownFrames } from '../source-lines/own-frame.ts';
import { parsedMap, type Trace, tracer } from '../source-lines/script-maps.ts';
import { isLibraryName } from '../source-lines/vendor-script.ts';
import type { Identify } from '../vendors/identify.ts';
import { filesMatching } from './glob.ts';
import { repositoryRoot } from './repository.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * Returns a function that finds the app's own lines in call stacks, through source maps on this machine. Maps are never
 * downloaded.
 * @param patterns of the maps, such as `dist/assets/*.map`, or folders; without any, only lines of scripts from the
 *   app's origin are found
 * @param folder to which patterns are relative
 * @throws UsageProblem if a pattern matches no map
 */
export function ownFramesBy(patterns: readonly string[], folder: string, identify: Identify): FindOwnFrame {
  const paths = patterns.flatMap((pattern) => {
    const found = filesMatching(pattern, folder, '**/*.map').filter((path) => path.endsWith('.map'));
    if (found.length === 0) throw new UsageProblem(`--source-maps ${pattern} matches no source map`);
    return found;
  });
  const slashed = (path: string) => path.split(sep).join('/');
  return ownFrames({
    trace: traceThrough([...new Set(paths)]),
    folders: {
      root: slashed(repositoryRoot(folder) ?? resolve(folder)),
      folder: slashed(resolve(folder)),
      isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    },
    isVendorScript: (url) => isLibraryName(url) || isVendorAddress(url, identify),
  });
}

/** Cache: the maps of the last call, and the function that has read them. */
let last: { readonly files: string; readonly trace: Trace } | null = null;

/**
 * Traces through maps. If they are those of the last call and no file has changed, no map is read again: the fixture
 * creates a report for each of many tests.
 */
function traceThrough(paths: readonly string[]): Trace {
  const files = JSON.stringify(paths.map((path) => [path, statSync(path).mtimeMs, statSync(path).size]));
  if (last?.files !== files) {
    const maps = paths.map((path) => ({ path, read: () => parsedMap(readFileSync(path, 'utf8')) }));
    last = { files, trace: tracer(maps) };
  }
  return last.trace;
}

function isVendorAddress(url: string, identify: Identify): boolean {
  const found = identify.byAddress({ url: new URL(url), headers: [] });
  return found !== null && found !== 'own';
}
