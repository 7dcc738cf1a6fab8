import { formatNames } from '../report/formats/names.ts';

/**
 * An option of the command line. This is its only declaration: parsing, help, configuration and documentation use it.
 */
export interface Option {
  /** Without its dashes. */
  readonly name: string;
  readonly short?: string;
  /** Placeholder for its value in the help, such as `FILE`; absent for a flag. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly repeatable?: true;
  /**
   * The type of its value in a configuration file; absent if it cannot be set there. Paths are relative to that file.
   * Formats, canaries and a repeatable path may be lists.
   */
  readonly configuration?: 'path' | 'text' | 'flag' | 'formats' | 'canaries';
  readonly does: string;
}

/** The levels of `--fail-on`, lowest first. */
export const levels = ['low', 'medium', 'high', 'critical'] as const;

/** Options that every command has. */
export const commonOptions: readonly Option[] = [
  {
    name: 'config',
    value: 'FILE',
    does: 'reads options from FILE; by default, from outflow.config.json or .mjs in this folder or one above, up to the repository’s root',
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
    does: 'reports what is new, gone or changed since this baseline (outflow.baseline.json); creates it if it does not exist, unless CI is set',
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
    name: 'source-maps',
    value: 'GLOB',
    repeatable: true,
    configuration: 'path',
    does: 'names the app’s own file and line that sent a field, by these source maps (dist/**/*.map); HAR files are read without call stacks',
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
  { name: 'out', value: 'FILE', configuration: 'path', does: 'writes to FILE instead of standard output' },
  {
    name: 'fail-on',
    value: 'LEVEL',
    configuration: 'text',
    does: `exits with 1 on findings of this severity or above: ${levels.join(', ')}; by default, the policy’s failOn`,
  },
  { name: 'raw', configuration: 'flag', does: 'shows values unmasked' },
  { name: 'quiet', configuration: 'flag', does: 'writes only errors to standard error' },
  { name: 'no-color', does: 'writes no colours, like the environment variable NO_COLOR' },
  { name: 'version', does: 'prints the version' },
  { name: 'help', short: 'h', does: 'prints this help' },
];

/** The name in configuration files: `failOn` for `fail-on`. */
export const keyOf = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
