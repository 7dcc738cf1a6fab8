import { type Dirent, readdirSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/**
 * The files that match a pattern, sorted: `*` and `?` within the name of a file or folder, `**` for any number of
 * folders, and `{a,b}`. A folder alone means the files below it that match `inFolder`. `**` leaves out folders that
 * begin with a dot, and `node_modules`. A wildcard at the beginning of a name does not match a dot. After the first
 * wildcard, links to folders are not followed. The paths are absolute, with forward slashes.
 * @param folder to which the pattern is relative
 */
export function filesMatching(pattern: string, folder: string, inFolder = '**/*'): string[] {
  const path = resolve(folder, pattern).split(sep).join('/');
  const whole = isFolder(path) ? `${path}/${inFolder}` : path;
  return [...new Set(alternatives(whole).flatMap(expanded))].sort();
}

/** `a{b,c}` as `ab` and `ac`. */
function alternatives(pattern: string): string[] {
  const [all, before = '', inside = '', after = ''] = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(pattern) ?? [];
  if (all === undefined) return [pattern];
  return inside.split(',').flatMap((one) => alternatives(`${before}${one}${after}`));
}

function expanded(pattern: string): string[] {
  const parts = pattern.split('/');
  const at = parts.findIndex((part) => /[*?]/.test(part));
  if (at < 0) return isFile(pattern) ? [pattern] : [];
  return walk(parts.slice(0, at).join('/'), parts.slice(at));
}

function walk(folder: string, [part = '', ...rest]: readonly string[]): string[] {
  const entries = entriesOf(folder);
  if (part === '**') {
    const below = entries
      .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
      .flatMap(({ name }) => walk(`${folder}/${name}`, ['**', ...rest]));
    return [...walk(folder, rest.length > 0 ? rest : ['*']), ...below];
  }
  const name = nameMatching(part);
  const matching = entries.filter((entry) => name.test(entry.name));
  if (rest.length === 0) return matching.map((entry) => `${folder}/${entry.name}`).filter(isFile);
  return matching.filter((entry) => entry.isDirectory()).flatMap((entry) => walk(`${folder}/${entry.name}`, rest));
}

function nameMatching(part: string): RegExp {
  const source = part
    .replace(/[.+^$()|[\]\\{}]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  return new RegExp(`^${/^[*?]/.test(part) ? '(?!\\.)' : ''}${source}$`);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder === '' ? '/' : folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
