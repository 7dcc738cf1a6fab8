import { formatNames } from '../report/formats/names.ts';

/** An option of the command line. Here alone it is declared: reading, help, configuration and documentation follow. */
export interface Option {
  /** Without its dashes. */
  readonly name: string;
  readonly short?: string;
  /** What its value is; absent for a flag. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly repeatable?: true;
  /** Whether a configuration file may set it, and whether its value there is a path from that file. */
  readonly configuration?: 'path' | 'text' | 'flag' | 'formats' | 'canaries';
  readonly does: string;
}

/** The mildest of the levels that `--fail-on` takes first. */
export const levels = ['low', 'medium', 'high', 'critical'] as const;

/** Options that every command takes. */
export const commonOptions: readonly Option[] = [
  {
    name: 'config',
    value: 'FILE',
    does: 'reads options from FILE; without it, from outflow.config.json or .mjs, here or in a folder above, up to the repository’s root',
  },
  {
    name: 'policy',
    value: 'FILE',
    configuration: 'path',
    does: 'reports what this policy does not allow (outflow.policy.json)',
  },
  {
    name: 'baseline',
    value: 'FILE',
    configuration: 'path',
    does: 'reports what is new, gone or changed since this baseline (outflow.baseline.json); a missing one is written, but not with CI set',
  },
  {
    name: 'canaries',
    value: 'FILE',
    configuration: 'canaries',
    does: 'looks for values: [{ "label", "category", "value" }]; a value may be { "env": "NAME" }',
  },
  {
    name: 'vendors',
    value: 'FILE',
    configuration: 'path',
    does: 'adds vendors of your own: one definition, or a list of them',
  },
  {
    name: 'canonical-names',
    value: 'FILE',
    configuration: 'path',
    does: 'adds canonical names of your hosts: "host canonical-name" per line, a DNS zone, or JSON',
  },
  {
    name: 'app',
    value: 'ADDRESS',
    configuration: 'text',
    does: 'names the app whose pages were recorded, such as https://app.example.com',
  },
  {
    name: 'format',
    value: 'FORMAT[=FILE]',
    repeatable: true,
    configuration: 'formats',
    does: `writes ${formatNames.join(', ')}, to FILE if one is named; may be given several times`,
  },
  { name: 'out', value: 'FILE', configuration: 'path', does: 'writes what would go to standard output to FILE' },
  {
    name: 'fail-on',
    value: 'LEVEL',
    configuration: 'text',
    does: `exits with 1 on findings of this severity or above: ${levels.join(', ')}; without it, the policy’s failOn decides`,
  },
  { name: 'raw', configuration: 'flag', does: 'shows values as they are' },
  { name: 'quiet', configuration: 'flag', does: 'writes nothing to standard error but what went wrong' },
  { name: 'no-color', does: 'writes no colours; so does the environment variable NO_COLOR' },
  { name: 'version', does: 'prints the version' },
  { name: 'help', short: 'h', does: 'prints this' },
];

/** As configuration files name it: `failOn` for `fail-on`. */
export const keyOf = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
