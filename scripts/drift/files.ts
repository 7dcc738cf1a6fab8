import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

interface Manifest {
  readonly version: string;
  readonly main?: string;
  readonly module?: string;
  readonly browser?: string | Readonly<Record<string, string | false>>;
  readonly jsdelivr?: string;
  readonly unpkg?: string;
  readonly exports?: Exports;
}

type Exports = string | null | readonly Exports[] | { readonly [condition: string]: Exports };

/** Conditions of `exports`, in the order in which bundlers for browsers prefer them. */
const conditions = ['browser', 'import', 'module', 'production', 'default', 'require'];

/** A package's manifest. Throws if there is none. */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * The scripts of a package that a browser would load, by path: its entry points and everything they import, including
 * dependencies.
 */
export function browserScripts(folder: string): Map<string, string> {
  const { jsdelivr, unpkg } = manifestOf(folder);
  const bundles = [jsdelivr, unpkg].flatMap((path) => (path === undefined ? [] : [join(folder, path)]));
  const waiting = [...entriesOf(folder, '.'), ...bundles];
  const scripts = new Map<string, string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path = scriptAt(next);
    if (path === undefined || scripts.has(path)) continue;
    const script = readFileSync(path, 'utf8');
    scripts.set(path, script);
    waiting.push(...importsOf(script).flatMap((name) => resolved(name, path)));
  }
  return scripts;
}

const imported =
  /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*(["'])((?:\.{1,2}\/|@[\w-]+\/)?[\w.-][\w./-]*|\.{1,2})\1/g;
const importsOf = (script: string): string[] => [...script.matchAll(imported)].map((match) => match[2] ?? '');

/** The packages that a script imports from. */
export function packagesImportedBy(script: string): string[] {
  return [
    ...new Set(
      importsOf(script)
        .filter((name) => !name.startsWith('.'))
        .map(packageOf),
    ),
  ];
}

const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

/** The files that an import refers to; empty if they are not installed, such as Node's own modules. */
function resolved(specifier: string, from: string): string[] {
  if (specifier.startsWith('.')) return [resolve(dirname(from), specifier)];
  const name = packageOf(specifier);
  const folder = packageFolder(name, dirname(from));
  return folder === undefined ? [] : entriesOf(folder, `.${specifier.slice(name.length)}`);
}

/**
 * The folder of a package, as Node finds it for a script; undefined if the package is not installed.
 * @param below the script's folder, or one above it
 */
export function packageFolder(name: string, below: string): string | undefined {
  const folder = join(below, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(below) === below ? undefined : packageFolder(name, dirname(below));
}

function entriesOf(folder: string, subpath: string): string[] {
  const { browser, module, main, exports } = manifestOf(folder);
  const exported = exports === undefined ? undefined : exportedAs(exports, subpath);
  if (exported !== undefined) return [join(folder, exported)];
  if (subpath !== '.') return [join(folder, subpath)];
  return [join(folder, (typeof browser === 'string' ? browser : undefined) ?? module ?? main ?? 'index.js')];
}

function exportedAs(exports: Exports, subpath: string): string | undefined {
  if (typeof exports !== 'object' || exports === null || !Object.keys(exports).some((key) => key.startsWith('.')))
    return subpath === '.' ? preferred(exports) : undefined;
  for (const [key, value] of Object.entries(exports)) {
    const [start = '', end] = key.split('*');
    if (key === subpath) return preferred(value);
    if (end !== undefined && subpath.startsWith(start) && subpath.endsWith(end))
      return preferred(value)?.replaceAll('*', subpath.slice(start.length, subpath.length - end.length));
  }
  return undefined;
}

function preferred(exports: Exports | undefined): string | undefined {
  if (typeof exports === 'string') return exports;
  if (typeof exports !== 'object' || exports === null) return undefined;
  const choices: ReadonlyArray<Exports | undefined> = Array.isArray(exports)
    ? exports
    : conditions.map((condition) => (exports as Readonly<Record<string, Exports>>)[condition]);
  for (const choice of choices) {
    const found = preferred(choice);
    if (found !== undefined) return found;
  }
  return undefined;
}

function scriptAt(path: string): string | undefined {
  return ['', '.js', '.mjs', '.cjs', '/index.js', '/index.mjs', '/index.cjs']
    .map((ending) => path + ending)
    .find((file) => /\.[cm]?js$/.test(file) && existsSync(file) && statSync(file).isFile());
}
