import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeReport } from '../../../src/cli/formats.ts';
import { main } from '../../../src/cli/main.ts';
import { createAuditor, identifyWith } from '../../../src/library/auditing.ts';
import { parsePolicy } from '../../../src/policy/policy.ts';
import { formatNames } from '../../../src/report/formats/names.ts';
import type { Report } from '../../../src/report/report.ts';
import { parseCanaries } from '../../../src/settings/settings.ts';
import { parseCanonicalNames } from '../../../src/vendors/canonical-names.ts';
import { parseDefinitions } from '../../../src/vendors/definition.ts';
import type { Case } from './case-files.ts';
import type { Expectation } from './expectation.ts';
import { recordedRequests } from './recorded-request.ts';

type Options = NonNullable<Expectation['options']>;

/** The result of running a case. */
export interface Result {
  readonly status: number;
  readonly stderr: readonly string[];
  /** The report with unmasked values; null if there is none. */
  readonly raw: Report | null;
  /** The report with masked values, by format; empty if there is none. */
  readonly masked: Readonly<Record<string, string>>;
}

/** Runs a case: a HAR file with the command line, recorded requests with the functions that the command line calls. */
export async function runCase({ input }: Case, options: Options = {}): Promise<Result> {
  return input.endsWith('.request.json') ? auditRequests(input, options) : auditFile(input, options);
}

async function auditFile(input: string, options: Options): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'outflow-case-'));
  try {
    const args = ['audit', input, ...argumentsOf(options, folder)];
    const { status, out, stderr } = await run([...args, '--raw']);
    const masked = status === 2 && out === '' ? '' : (await run(args)).out;
    return {
      status,
      stderr,
      raw: out === '' ? null : JSON.parse(out),
      masked: masked === '' ? {} : inFormats(JSON.parse(masked)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function argumentsOf(options: Options, folder: string): string[] {
  const saved = (option: string, value: unknown) => {
    if (value === undefined) return [];
    const file = join(folder, option);
    writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
    return [`--${option}`, file];
  };
  return [
    ...saved('canaries', options.canaries),
    ...saved('policy', options.policy),
    ...saved('vendors', options.vendors),
    ...saved('canonical-names', options.canonicalNames),
    ...(options.app === undefined ? [] : ['--app', options.app]),
    ...(options.failOn === undefined ? [] : ['--fail-on', options.failOn]),
  ];
}

async function run(args: readonly string[]) {
  let out = '';
  const stderr: string[] = [];
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    error: (line: string) => void stderr.push(line),
    width: 120,
  };
  return { status: await main(args, '0.0.0', terminal), out, stderr };
}

function auditRequests(input: string, options: Options): Result {
  const observations = recordedRequests(input);
  const policy = options.policy === undefined ? null : parsed(parsePolicy(options.policy)).policy;
  const { definitions } = parsed(parseDefinitions(options.vendors ?? []));
  const { names: canonicalNames } = parseCanonicalNames(options.canonicalNames ?? '');
  const identify = identifyWith({ policy, definitions, canonicalNames });
  const reported = (raw: boolean) => {
    const audit = createAuditor({
      source: { kind: 'har', detail: basename(input) },
      canaries: parsed(parseCanaries(options.canaries ?? [])).canaries,
      policy,
      identify,
      toolVersion: '0.0.0',
      raw,
    });
    for (const observation of observations) audit.add(observation);
    return audit.report(new Map());
  };
  return { status: 0, stderr: [], raw: reported(true), masked: inFormats(reported(false)) };
}

function inFormats(report: Report): Record<string, string> {
  return Object.fromEntries(
    formatNames.map((format) => [format, writeReport(report, format, { width: 120, raw: false })]),
  );
}

type Failure = { readonly error: { readonly message: string } };

function parsed<Value extends object>(result: Value): Exclude<Value, Failure> {
  if ('error' in result) throw new Error(`the case's options: ${(result as Failure).error.message}`);
  return result as Exclude<Value, Failure>;
}
