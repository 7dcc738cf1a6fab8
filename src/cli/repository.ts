import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Root of the repository that a folder belongs to: the nearest folder that contains `.git`. Null if there is none. */
export function repositoryRoot(folder: string): string | null {
  const here = resolve(folder);
  if (existsSync(join(here, '.git'))) return here;
  const above = dirname(here);
  return above === here ? null : repositoryRoot(above);
}

/**
 * A file's path relative to the root of the folder's repository, or to the folder if there is no repository, with
 * forward slashes. Null if the file is outside.
 * @param file absolute, or relative to the folder
 */
export function pathWithin(folder: string, file: string): string | null {
  const path = relative(repositoryRoot(folder) ?? resolve(folder), resolve(folder, file));
  const isOutside = path === '' || path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path;
  return isOutside ? null : path.split(sep).join('/');
}
