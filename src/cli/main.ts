import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { auditing, identifyWith, isVendorBy } from '../library/auditing.ts';
import { type Policy, parsePolicy } from '../policy/policy.ts';
import { fails } from '../policy/settle.ts';
import { visibleText } from '../report/visible-text.ts';
import { type Canary, parseCanaries } from '../settings/settings.ts';
import { type CanonicalName, parseCanonicalNames } from '../vendors/canonical-names.ts';
import { parseDefinitions } from '../vendors/definition.ts';
import type { Definition } from '../vendors/vendor.ts';
import { type AuditArguments, parseArguments, UsageProblem, usage } from './arguments.ts';
import { writeReport } from './formats.ts';
import { type HarSummary, joined, readHarFile, skippedSentence } from './har-files.ts';
import { jsonIn, reasonOf, textIn } from './input-file.ts';
import { progressOf } from './progress.ts';

/** Where the command line writes to. */
export interface Terminal {
  out(text: string): void;
  error(line: string): void;
  /** Shows a line in place of the one shown before, and nothing for ''. Absent if no one watches. */
  progress?(line: string): void;
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
  const say = (message: string) => terminal.error(`outflow: ${visibleText(message)}`);
  try {
    const options = parseArguments(args);
    if (options === 'help') terminal.out(`${usage}\n`);
    else if (options === 'version') terminal.out(`${version}\n`);
    else return await runAudit(options, version, terminal, say);
    return 0;
  } catch (error) {
    say(error instanceof UsageProblem ? error.message : `a fault in outflow itself: ${reasonOf(error)}`);
    return 2;
  }
}

async function runAudit(
  options: AuditArguments,
  version: string,
  terminal: Terminal,
  say: (message: string) => void,
): Promise<number> {
  const canaries = options.canaries === undefined ? [] : await canariesIn(options.canaries);
  const policy = options.policy === undefined ? null : await policyIn(options.policy);
  const definitions = options.vendors === undefined ? [] : await definitionsIn(options.vendors);
  const canonicalNames = options.canonicalNames === undefined ? [] : await canonicalNamesIn(options.canonicalNames);
  const identify = identifyWith({ policy, definitions, canonicalNames });
  const audit = auditing({
    source: { kind: 'har', detail: options.files.map((file) => basename(file)).join(', ') },
    canaries,
    policy,
    identify,
    toolVersion: version,
    raw: options.raw,
  });
  const read: HarSummary[] = [];
  for (const file of options.files) {
    const progress = progressOf(basename(file), terminal);
    const reading = readHarFile(
      file,
      { app: options.app, isVendor: isVendorBy(identify) },
      {
        onEntry({ observations, reportOrder }) {
          for (const observation of observations) audit.add(observation);
          if (reportOrder !== null) audit.addReportOrder(reportOrder);
        },
        onBytes: progress.show,
      },
    );
    const summary = await unlessUnusable(reading.finally(progress.clear), say);
    if (summary === null) continue;
    const { cut, entries } = summary;
    if (cut !== null) say(`${file} ${cut}; whole entries read: ${entries}`);
    const skipped = skippedSentence(summary);
    if (skipped !== null) say(`${file}: ${skipped}`);
    read.push(summary);
  }
  if (read.length === 0) return 2;
  const report = audit.report(joined(read).skipped);
  const text = writeReport(report, options.format, { width: terminal.width, raw: options.raw });
  if (options.out === undefined) terminal.out(text);
  else await written(options.out, text);
  if (read.length < options.files.length || read.some(({ cut }) => cut !== null)) return 2;
  const level = options.failOn ?? policy?.failOn;
  return report.findings.some((finding) => fails(finding, level)) ? 1 : 0;
}

/** What a file holds; null if it is unusable, which is said: the other files are reported on all the same. */
async function unlessUnusable(
  reading: Promise<HarSummary>,
  say: (message: string) => void,
): Promise<HarSummary | null> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    say(error.message);
    return null;
  }
}

async function canariesIn(file: string): Promise<readonly Canary[]> {
  const result = parseCanaries(await jsonIn(file));
  if ('error' in result) throw new UsageProblem(`${file}: ${result.error.message}`);
  return result.canaries;
}

async function policyIn(file: string): Promise<Policy> {
  const result = parsePolicy(await jsonIn(file));
  if ('error' in result) throw new UsageProblem(`${file}: ${result.error.message}`);
  return result.policy;
}

async function definitionsIn(file: string): Promise<readonly Definition[]> {
  const result = parseDefinitions(await jsonIn(file));
  if ('error' in result) throw new UsageProblem(`${file}: ${result.error.message}`);
  return result.definitions;
}

async function canonicalNamesIn(file: string): Promise<readonly CanonicalName[]> {
  const { names, problems } = parseCanonicalNames(await textIn(file));
  const [first] = problems;
  if (first === undefined) return names;
  throw new UsageProblem(`${file}${first.line === null ? '' : `:${first.line}`}: ${first.message}`);
}

async function written(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageProblem(`${file} cannot be written: ${reasonOf(error)}`);
  }
}
