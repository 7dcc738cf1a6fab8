import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package in `package-lock.json` (version 3). */
interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  /** The address it comes from; absent if npm is configured to leave out its own registry's addresses. */
  readonly resolved?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Packages by the folder in which they are installed, such as `node_modules/a/node_modules/b`; `''` is the project. */
export type PackageLock = Readonly<Record<string, LockedPackage>>;

/** A package that the extension or the npm package bundles. */
export interface BundledPackage extends LockedPackage {
  readonly name: string;
  /** The folder in which it is installed. */
  readonly path: string;
  /** The folders of the packages that it depends on. */
  readonly dependsOn: readonly string[];
}

/**
 * Packages whose code the extension or the npm package bundles, together with their dependencies. For npm they are
 * development dependencies, so that the published package has none.
 */
export const bundledDirectly = [
  '@jridgewell/trace-mapping',
  '@msgpack/msgpack',
  '@noble/hashes',
  'cborg',
  'd3-sankey',
  'fflate',
  'fzstd',
  'idb',
  'libphonenumber-js',
  'lz-string',
  'preact',
  'tldts',
  'valibot',
  'webextension-polyfill',
] as const;

/** Packages of which only a part is bundled, without their dependencies. */
const bundledInPart = ['third-party-web', 'wxt'];

/** Reads the lock file in a folder. Throws if there is none. */
export function readPackageLock(folder = '.'): PackageLock {
  return JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
}

/** The name of the package in a folder. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * The project itself, then all bundled packages without duplicates, by name.
 * @throws Error if the lock file lacks one of them
 */
export function bundledPackages(lock: PackageLock): readonly [BundledPackage, ...BundledPackage[]] {
  const found = new Map<string, BundledPackage>();
  const visit = (path: string): BundledPackage => {
    const locked = lock[path];
    if (locked === undefined) throw new Error(`package-lock.json does not have ${path}.`);
    const isPartial = bundledInPart.some((name) => path === `node_modules/${name}`);
    const names = path === '' ? [...bundledDirectly, ...bundledInPart] : Object.keys(locked.dependencies ?? {});
    const dependsOn = isPartial ? [] : names.map((name) => folderOf(lock, name, path));
    const visited = { ...locked, name: nameOf(path), path, dependsOn };
    found.set(path, visited);
    for (const folder of dependsOn) if (!found.has(folder)) visit(folder);
    return visited;
  };
  const project = visit('');
  found.delete('');
  return [project, ...[...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))];
}

/** The folder from which a package loads a dependency: its own `node_modules`, or the nearest one above. */
function folderOf(lock: PackageLock, name: string, from: string): string {
  const folder = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (from === '' || lock[folder] !== undefined) return folder;
  return folderOf(lock, name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}
