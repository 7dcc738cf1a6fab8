import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nearest } from '../json/nearest.ts';
import { isPlainObject } from '../json/shape.ts';
import { jsonIn } from './input-file.ts';
import { commonOptions, keyOf, type Option } from './options.ts';
import { repositoryRoot } from './repository.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * Options from a configuration file, by name: `true` for a flag that is on, otherwise values. `canaries` may be the
 * list itself.
 */
export type Configured = ReadonlyMap<string, true | readonly string[] | readonly object[]>;

const names = ['outflow.config.json', 'outflow.config.mjs'] as const;

/**
 * Reads the named configuration file, or the nearest one from a folder up to the root of its repository. Outside a
 * repository, only the folder itself is searched, since files above it may belong to other users. Empty if none is
 * found. A module is run.
 * @throws UsageProblem if the file cannot be read or run, or has an invalid option
 */
export async function readConfiguration(named: string | undefined, folder: string): Promise<Configured> {
  const file = named === undefined ? nearestConfiguration(folder) : resolve(folder, named);
  return file === null ? new Map() : configured(file, await contentOf(file));
}

function nearestConfiguration(folder: string): string | null {
  const root = repositoryRoot(folder) ?? resolve(folder);
  for (let here = resolve(folder); ; here = dirname(here)) {
    const found = names.map((name) => join(here, name)).find((file) => existsSync(file));
    if (found !== undefined) return found;
    if (here === root) return null;
  }
}

async function contentOf(file: string): Promise<unknown> {
  if (!/\.[cm]?js$/.test(file)) return jsonIn(file);
  if (!existsSync(file)) throw new UsageProblem(`${file} cannot be read: ENOENT`);
  try {
    const module = await import(/* @vite-ignore */ pathToFileURL(file).href);
    return await evaluated(module.default);
  } catch (error) {
    throw new UsageProblem(`${file} cannot be run: ${firstLine(error)}`);
  }
}

/** A module's value, or the result of its promise. Copies an object here, where errors of its getters are reported. */
async function evaluated(promised: unknown): Promise<unknown> {
  const value = await promised;
  return isPlainObject(value) ? structuredClone(value) : value;
}

const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0];

function configured(file: string, content: unknown): Configured {
  const refuse = (problem: string) => new UsageProblem(`${file}: ${problem}`);
  if (!isPlainObject(content)) throw refuse('the configuration must be an object');
  const known = commonOptions.filter(({ configuration }) => configuration !== undefined);
  const settings = new Map<string, true | readonly string[] | readonly object[]>();
  for (const [key, value] of Object.entries(content)) {
    if (key === '$schema') continue;
    const option = known.find(({ name }) => name === key || keyOf(name) === key);
    if (option === undefined) {
      const meant = nearest(
        key,
        known.map(({ name }) => keyOf(name)),
      );
      throw refuse(`${key} is not an option${meant === undefined ? '' : `; did you mean ${meant}?`}`);
    }
    const problem = (must: string) => refuse(`${key} must be ${must}`);
    const read = settingIn(option, value, dirname(file), problem);
    if (read !== null) settings.set(option.name, read);
  }
  return settings;
}

/** An option's value, as {@link Configured} has it, with absolute paths; null for a flag that is off. */
function settingIn(
  { configuration, repeatable }: Option,
  value: unknown,
  folder: string,
  problem: (must: string) => UsageProblem,
): true | readonly string[] | readonly object[] | null {
  if (configuration === 'flag') {
    if (typeof value !== 'boolean') throw problem('true or false');
    return value ? true : null;
  }
  if (configuration === 'formats') {
    const formats: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!formats.every((one) => typeof one === 'string')) throw problem('a format, or a list of them');
    return formats.map((one) => one.replace(/=(.+)$/s, (_, file: string) => `=${resolve(folder, file)}`));
  }
  if (configuration === 'canaries' && Array.isArray(value)) return value as readonly object[];
  if (configuration === 'path' && repeatable && Array.isArray(value)) {
    const paths: readonly unknown[] = value;
    if (!paths.every((one): one is string => typeof one === 'string' && one !== ''))
      throw problem('a text, or a list of them');
    return paths.map((one) => resolve(folder, one));
  }
  if (typeof value !== 'string' || value === '')
    throw problem(configuration === 'canaries' ? 'a path or a list' : 'a text');
  return [configuration === 'text' ? value : resolve(folder, value)];
}
