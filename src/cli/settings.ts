import { resolve } from 'node:path';
import type { Severity } from '../classify/taxonomy.ts';
import { formatNames } from '../report/formats/names.ts';
import type { CommandCall } from './arguments.ts';
import type { Configured } from './config.ts';
import { levels } from './options.ts';
import type { Terminal } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/** An output format and its file; null for standard output. */
export interface Output {
  readonly format: string;
  readonly file: string | null;
}

/** The effective options. The command line takes precedence over the configuration. */
export interface Settings {
  /** The working folder. */
  readonly folder: string;
  /**
   * Returns a path that can be opened. It stays as written, so that messages show it in this form; but if the terminal
   * names a working folder, the path is resolved against that folder.
   */
  readonly path: (file: string) => string;
  readonly policy: string | undefined;
  readonly baseline: string | undefined;
  /** A file, or the list itself from a configuration. */
  readonly canaries: string | readonly object[] | undefined;
  readonly vendors: string | undefined;
  readonly canonicalNames: string | undefined;
  /** Patterns of source maps. */
  readonly sourceMaps: readonly string[];
  /** Address of the app or of one of its pages, http or https. */
  readonly app: string | undefined;
  /** `--out`; null for standard output. */
  readonly out: string | null;
  /** At least one. */
  readonly outputs: readonly Output[];
  readonly failOn: Severity | undefined;
  readonly raw: boolean;
  readonly quiet: boolean;
  /** Whether terminal output is coloured. */
  readonly colors: boolean;
  /** Whether the process runs in continuous integration. */
  readonly isCi: boolean;
  /** The values of a command's own option; empty if it is not given. */
  readonly own: (name: string) => readonly string[];
  /** Whether one of a command's own flags is set. */
  readonly has: (name: string) => boolean;
}

/**
 * The effective options of a command.
 * @throws UsageProblem if an option or the configuration is invalid
 */
export async function settingsOf({ command, given }: CommandCall, terminal: Terminal): Promise<Settings> {
  const { env = {}, folder = process.cwd(), colors = false } = terminal;
  const named = textsOf(given.get('config'))[0];
  const configuration = await configurationOf(command.name, named, folder);
  const valuesOf = (name: string) => given.get(name) ?? configuration.get(name);
  const text = (name: string) => textsOf(valuesOf(name))[0];
  const path = (file: string) => (terminal.folder === undefined ? file : resolve(folder, file));
  const pathOf = (name: string) => {
    const value = text(name);
    return value === undefined ? value : path(value);
  };
  const canaries = valuesOf('canaries');
  const app = text('app');
  const failOn = text('fail-on');
  // Configured formats apply only to commands whose result is a report.
  const isReport = ['audit', 'report', 'scan'].includes(command.name);
  const formats = textsOf(isReport ? valuesOf('format') : given.get('format'));
  const out = textsOf(given.get('out'))[0];
  return {
    folder,
    path,
    policy: pathOf('policy'),
    baseline: pathOf('baseline'),
    canaries:
      typeof canaries === 'object' && typeof canaries[0] !== 'string'
        ? (canaries as readonly object[])
        : pathOf('canaries'),
    vendors: pathOf('vendors'),
    canonicalNames: pathOf('canonical-names'),
    sourceMaps: textsOf(valuesOf('source-maps')),
    app: app === undefined ? undefined : webAddress(app, '--app'),
    out: out === undefined ? null : path(out),
    outputs: outputsOf(
      formats,
      (isReport ? pathOf('out') : out && path(out)) ?? null,
      command.format ?? 'json',
      folder,
    ),
    failOn: failOn === undefined ? undefined : oneOf(levels, failOn, '--fail-on'),
    raw: valuesOf('raw') === true,
    quiet: valuesOf('quiet') === true,
    colors: colors && !given.has('no-color') && (env.NO_COLOR ?? '') === '',
    isCi: !/^(?:|0|false)$/i.test(env.CI ?? ''),
    own: (name) => textsOf(given.get(name)),
    has: (name) => given.get(name) === true,
  };
}

/** The module is loaded on demand, so that help starts faster. `init` has no configuration yet: it writes one. */
async function configurationOf(command: string, named: string | undefined, folder: string): Promise<Configured> {
  if (command === 'init') return new Map();
  const { readConfiguration } = await import('./config.ts');
  return readConfiguration(named, folder);
}

const textsOf = (value: true | readonly string[] | readonly object[] | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/**
 * The outputs. `--out` is the file of the format that does not name a file itself; if each does, the usual format is
 * written to it as well.
 * @throws UsageProblem if a format is not known, or two have the same destination
 */
function outputsOf(written: readonly string[], out: string | null, usual: string, folder: string): Output[] {
  const outputs = written.map((one): Output => {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(one) ?? [];
    if (file === '') throw new UsageProblem(`--format ${one} needs a file name after "="`);
    const format = oneOf(formatNames, name, '--format');
    return { format, file: file === undefined ? out : resolve(folder, file) };
  });
  if (outputs.length === 0) return [{ format: usual, file: out }];
  const unnamed = written.filter((one) => !one.includes('='));
  if (unnamed.length > 1) {
    throw new UsageProblem(
      `only one format can go to ${out === null ? 'standard output' : out}: name a file, as in --format ${unnamed[1]}=FILE`,
    );
  }
  if (out !== null && unnamed.length === 0) outputs.push({ format: usual, file: out });
  const twice = outputs.find(({ file }, at) => outputs.findIndex((other) => other.file === file) < at);
  if (twice !== undefined) throw new UsageProblem(`only one format can be written to ${twice.file}`);
  return outputs;
}

/**
 * The value of an option that takes an http or https address, in normal form.
 * @throws UsageProblem if the value is not such an address
 */
export function webAddress(value: string, option: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return new URL(value).href;
  throw new UsageProblem(`${option} takes an address with its scheme, such as https://app.example.com; not "${value}"`);
}

function oneOf<const Value extends string>(values: readonly Value[], value: string, option: string): Value {
  const known = values.find((one) => one === value);
  if (known === undefined) throw new UsageProblem(`${option} takes ${values.join(', ')}; not "${value}"`);
  return known;
}
