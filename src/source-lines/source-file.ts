/** The folders that contain sources. */
export interface SourceFolders {
  /** Absolute path of the repository's root, with forward slashes, and without a slash at the end. */
  readonly root: string;
  /** Absolute path of the folder in which the tool runs, in the same form. */
  readonly folder: string;
  /** Whether an absolute path is a file. */
  readonly isFile: (path: string) => boolean;
}

/**
 * The path in the repository of a source that a map names; null if it is not the app's own: a package, code of the
 * bundler itself, a source at an http(s) address, or an empty path. Outside the repository, it is the absolute path
 * without its drive and its leading slash. If a bundler's own address, such as `webpack://…`, leads to no existing file,
 * it is the path in that address.
 *
 * @param map absolute path of the map, with forward slashes
 */
export function sourceFile(source: string, map: string, folders: SourceFolders): string | null {
  const [, scheme = '', rest = source] = /^([a-z][a-z\d+.-]+):\/{2,3}(.*)$/is.exec(source) ?? [];
  const named = rest.replace(/[?#].*$/s, '');
  // Next.js names the layer first: `(app-pages-browser)/./app/page.tsx`.
  const path = named.replace(/^\(.*?\)\/?/, '');
  if (path === '' || isForeign(named) || isForeign(path)) return null;
  if (/^https?$/i.test(scheme)) return null;
  if (scheme === '') return resolvedFrom(folderOf(map), path, folders);
  if (scheme === 'file') return relativeTo(folders.root, normalized(path.startsWith('/') ? path : `/${path}`));
  // `webpack://<name of the package>/./src/track.ts`. Other bundlers write it as well, sometimes without the name.
  const bare = path.replace(/^\/+(?:\[project\]\/)?|^\[project\]\//, '');
  const candidates = [bare.replace(/^[^/]*\/(?=.)/, ''), bare].map((one) =>
    normalized(one).replace(/^(?:\.\.\/)+/, ''),
  );
  const [found] = [...aboveOf(folderOf(map), folders.root), folders.folder, folders.root].flatMap((base) =>
    candidates.map((one) => `${base}/${one}`).filter(folders.isFile),
  );
  const dotted = /^[^/]*\/\.\/(.+)$/.exec(bare)?.[1];
  return found === undefined ? normalized(dotted ?? bare).replace(/^(?:\.\.\/)+/, '') : relativeTo(folders.root, found);
}

/** Code of packages and of bundlers, by the paths that bundlers give it. */
function isForeign(path: string): boolean {
  return (
    /(?:^|\/)(?:node_modules|bower_components|\.yarn|\.pnpm|jspm_packages)\//.test(path) ||
    /(?:^|\/)(?:webpack|rspack|turbopack)\/(?:runtime|bootstrap|startup|universalModuleDefinition|before-startup|container)\b/.test(
      path,
    ) ||
    /^(?:\0|webpack\/|vite\/|rolldown\/|@vite\/)/.test(path) ||
    // After the name of the app's package, if there is one.
    /^(?:[^/]*\/)?(?:\(webpack\)|external |ignored\|)/.test(path)
  );
}

function resolvedFrom(base: string, path: string, folders: SourceFolders): string {
  const isAbsolute = /^(?:\/|[a-z]:\/)/i.test(path);
  return relativeTo(folders.root, normalized(isAbsolute ? path : `${base}/${path}`));
}

/** A path relative to the root. A path outside the root loses its drive and its leading slashes. */
function relativeTo(root: string, path: string): string {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path.replace(/^(?:[a-z]:)?\/+/i, '');
}

function normalized(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/** A folder and its parents up to the root; the root alone if the folder is not below it. */
function aboveOf(folder: string, root: string): string[] {
  if (!folder.startsWith(root) || folder.length <= root.length) return [root];
  return [folder, ...aboveOf(folderOf(folder), root)];
}
