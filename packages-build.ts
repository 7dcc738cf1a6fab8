import type { Plugin } from 'vite';
import { bundledPackages, nameOf, readPackageLock } from './scripts/supply/package-lock.ts';

/**
 * Fails the build if the extension would bundle code of a package that its bill of materials and its notices do not list.
 */
export function listedPackages(): Plugin {
  return {
    name: 'listed-packages',
    generateBundle(_, bundle) {
      const listed = new Set(bundledPackages(readPackageLock()).map(({ path }) => path));
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.entries(file.modules) : [],
      );
      for (const [id, { renderedLength }] of modules) {
        const folder = packageFolderOf(id);
        if (folder === null || renderedLength === 0 || listed.has(folder)) continue;
        this.error(`${nameOf(folder)} is bundled (${id}), but not listed: see scripts/supply/package-lock.ts.`);
      }
    },
  };
}

/** The folder in the project of the package that a module is from, as the lock file has it; null for the project's own. */
function packageFolderOf(id: string): string | null {
  return /(?:node_modules\/(?:@[^/]+\/)?[^/?]+\/?)+/.exec(id.replaceAll('\\', '/'))?.[0].replace(/\/$/, '') ?? null;
}
