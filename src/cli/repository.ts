import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Root of the repository that a folder is in: the nearest one above with `.git`; null if there is none. */
export function repositoryRoot(folder: string): string | null {
  const here = resolve(folder);
  if (existsSync(join(here, '.git'))) return here;
  const above = dirname(here);
  return above === here ? null : repositoryRoot(above);
}

/** A file's path from the root of the repository, else from the folder, with `/`; null if it lies outside. */
export function pathWithin(folder: string, file: string): string | null {
  const path = relative(repositoryRoot(folder) ?? resolve(folder), resolve(folder, file));
  const isOutside = path === '' || path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path;
  return isOutside ? null : path.split(sep).join('/');
}
