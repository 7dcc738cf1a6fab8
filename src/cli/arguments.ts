import { parseArgs } from 'node:util';
import { type Severity, severities } from '../classify/taxonomy.ts';
import { type Format, formats } from './formats.ts';

/** What the command line asks for cannot be done; its message is the one line to show. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

export const usage = `outflow audit FILE.har…   a report on what HAR files say left the browser
                          (.har, .har.gz, or Playwright's .har.zip)

  --canaries FILE   values to look for: [{ "label", "category", "value" }]
  --policy FILE     what may leave (outflow.policy.json)
  --vendors FILE    vendors of your own: one definition, or a list of them
  --canonical-names FILE
                    what your hosts stand for: "host canonical-name" a line, a DNS zone, or JSON
  --app ADDRESS     the app whose pages were recorded, such as https://app.example.com
  --format FORMAT   json (default), text, html or csv
  --out FILE        where to write; without it, standard output
  --fail-on LEVEL   exit with 1 on findings of this severity: ${severities.slice(1).join(', ')}
  --raw             show values as they are
  --version         the version of this tool

Exit status: 0 nothing to fail on, 1 findings, 2 unusable arguments or input.`;

export interface AuditArguments {
  readonly files: readonly string[];
  readonly canaries: string | undefined;
  readonly policy: string | undefined;
  readonly vendors: string | undefined;
  readonly canonicalNames: string | undefined;
  /** Address of the app or of one of its pages, http or https. */
  readonly app: string | undefined;
  readonly format: Format;
  readonly out: string | undefined;
  readonly failOn: Severity | undefined;
  readonly raw: boolean;
}

/**
 * Reads the command line of `outflow audit`.
 *
 * @param args without node and the script
 * @throws UsageProblem
 */
export function parseArguments(args: readonly string[]): AuditArguments | 'help' | 'version' {
  const { values, positionals } = parsed(args);
  const [command, ...files] = positionals;
  if (values.help || (command === undefined && args.length === 0)) return 'help';
  if (values.version) return 'version';
  if (command !== 'audit') throw new UsageProblem(`there is no command "${command ?? ''}"; see outflow --help`);
  if (files.length === 0) throw new UsageProblem('which HAR files? outflow audit FILE.har…');
  return {
    files,
    canaries: values.canaries,
    policy: values.policy,
    vendors: values.vendors,
    canonicalNames: values['canonical-names'],
    app: values.app === undefined ? undefined : webAddress(values.app, '--app'),
    format: oneOf(formats, values.format ?? 'json', '--format'),
    out: values.out,
    failOn: values['fail-on'] === undefined ? undefined : oneOf(severities.slice(1), values['fail-on'], '--fail-on'),
    raw: values.raw === true,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        canaries: text,
        policy: text,
        vendors: text,
        'canonical-names': text,
        app: text,
        format: text,
        out: text,
        'fail-on': text,
        raw: flag,
        version: flag,
        help: { ...flag, short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageProblem((error as Error).message);
  }
}

function webAddress(value: string, option: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return new URL(value).href;
  throw new UsageProblem(`${option} takes an address with its scheme, such as https://app.example.com; not "${value}"`);
}

function oneOf<const Value extends string>(values: readonly Value[], value: string, option: string): Value {
  const known = values.find((one) => one === value);
  if (known === undefined) throw new UsageProblem(`${option} takes ${values.join(', ')}; not "${value}"`);
  return known;
}
