import type { Plugin, Rolldown } from 'vite';
import { bundledPackages, nameOf, readPackageLock } from '../scripts/supply/package-lock.ts';

/** Fails the build if it would bundle code of a package that the bill of materials and the notices do not list. */
export function listedPackages(): Plugin {
  return {
    name: 'listed-packages',
    generateBundle(_, bundle) {
      const listed = new Set(bundledPackages(readPackageLock()).map(({ path }) => path));
      for (const folder of packageFoldersIn(Object.values(bundle))) {
        if (listed.has(folder)) continue;
        this.error(`${nameOf(folder)} is bundled, but not listed: see scripts/supply/package-lock.ts.`);
      }
    },
  };
}

/** The folders, as in the lock file, of all packages whose code was bundled. */
export function packageFoldersIn(built: ReadonlyArray<Rolldown.OutputChunk | Rolldown.OutputAsset>): Set<string> {
  const modules = built.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
  return new Set(
    modules.flatMap(([id, { renderedLength }]) => (renderedLength === 0 ? [] : (packageFolderOf(id) ?? []))),
  );
}

/** The folder of the package that a module belongs to, relative to the project; null for the project's own modules. */
function packageFolderOf(id: string): string | null {
  return /(?:node_modules\/(?:@[^/]+\/)?[^/?]+\/?)+/.exec(id.replaceAll('\\', '/'))?.[0].replace(/\/$/, '') ?? null;
}
