import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { severities } from '../classify/taxonomy.ts';
import { HarProblem, readHar } from '../observe/har.ts';
import { type Policy, parsePolicy } from '../policy/policy.ts';
import { type Canary, parseCanaries } from '../settings/settings.ts';
import { type CanonicalName, parseCanonicalNames } from '../vendors/canonical-names.ts';
import { parseDefinitions } from '../vendors/definition.ts';
import type { Definition } from '../vendors/vendor.ts';
import { type AuditArguments, parseArguments, UsageProblem, usage } from './arguments.ts';
import { reportOn } from './audit.ts';
import { writeReport } from './formats.ts';

/** Where the command line writes to. */
export interface Terminal {
  out(text: string): void;
  error(line: string): void;
  /** Characters in a line. */
  readonly width: number;
}

/**
 * Runs the command line and answers its exit status: 0 nothing to fail on, 1 findings, 2 unusable arguments or input.
 *
 * @param args without node and the script
 * @param version the tool's
 */
export async function main(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  try {
    const options = parseArguments(args);
    if (options === null) {
      terminal.out(`${usage}\n`);
      return 0;
    }
    return await runAudit(options, version, terminal);
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    terminal.error(`outflow: ${error.message}`);
    return 2;
  }
}

async function runAudit(options: AuditArguments, version: string, terminal: Terminal): Promise<number> {
  const canaries = options.canaries === undefined ? [] : await canariesIn(options.canaries);
  const policy = options.policy === undefined ? null : await policyIn(options.policy);
  const definitions = options.vendors === undefined ? [] : await definitionsIn(options.vendors);
  const canonicalNames = options.canonicalNames === undefined ? [] : await canonicalNamesIn(options.canonicalNames);
  const observations = [];
  for (const file of options.files) {
    const { observations: found, skipped } = await harIn(file, options.app);
    if (skipped > 0) terminal.error(`outflow: ${file}: ${skipped} entries are no HAR entries and were left out`);
    observations.push(...found);
  }
  const detail = options.files.map((file) => basename(file)).join(', ');
  const source = { kind: 'har', detail } as const;
  const report = reportOn(observations, {
    source,
    canaries,
    policy,
    definitions,
    canonicalNames,
    toolVersion: version,
    raw: options.raw,
  });
  const text = writeReport(report, options.format, { width: terminal.width, raw: options.raw });
  if (options.out === undefined) terminal.out(text);
  else await written(options.out, text);
  const level = options.failOn ?? policy?.failOn;
  const gravity = (severity: (typeof severities)[number]) => severities.indexOf(severity);
  const fails = level !== undefined && report.findings.some(({ severity }) => gravity(severity) >= gravity(level));
  return fails ? 1 : 0;
}

async function harIn(file: string, app: string | undefined) {
  const text = await textIn(file);
  try {
    return readHar(text, app);
  } catch (error) {
    if (error instanceof HarProblem) throw new UsageProblem(`${file} is ${error.message}`);
    throw error;
  }
}

async function canariesIn(file: string): Promise<readonly Canary[]> {
  const result = parseCanaries(jsonIn(file, await textIn(file)));
  if ('error' in result) throw new UsageProblem(`${file}: ${result.error.message}`);
  return result.canaries;
}

async function policyIn(file: string): Promise<Policy> {
  const result = parsePolicy(jsonIn(file, await textIn(file)));
  if ('error' in result) throw new UsageProblem(`${file}: ${result.error.message}`);
  return result.policy;
}

async function definitionsIn(file: string): Promise<readonly Definition[]> {
  const result = parseDefinitions(jsonIn(file, await textIn(file)));
  if ('error' in result) throw new UsageProblem(`${file}: ${result.error.message}`);
  return result.definitions;
}

async function canonicalNamesIn(file: string): Promise<readonly CanonicalName[]> {
  const { names, problems } = parseCanonicalNames(await textIn(file));
  const [first] = problems;
  if (first === undefined) return names;
  throw new UsageProblem(`${file}${first.line === null ? '' : `:${first.line}`}: ${first.message}`);
}

function jsonIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageProblem(`${file} is no JSON: ${(error as Error).message}`);
  }
}

async function textIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageProblem(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
}

async function written(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageProblem(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
}
