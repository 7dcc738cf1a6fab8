import { basename } from 'node:path';
import type { Baseline } from '../baseline/baseline.ts';
import { textOfFile } from '../json/file-text.ts';
import { isPlainObject } from '../json/shape.ts';
import { type Auditor, createAuditor, isVendorBy } from '../library/auditing.ts';
import type { HarSummary } from '../observe/har/passes.ts';
import { findingsOf } from '../policy/report-findings.ts';
import { mergeReports } from '../report/merge.ts';
import { parseReport } from '../report/parse.ts';
import type { Report } from '../report/report.ts';
import type { Identify } from '../vendors/identify.ts';
import { joinedSummaries, readHarFile, skippedSentence } from './har-files.ts';
import { bytesIn, parsedJson } from './input-file.ts';
import type { Job } from './job.ts';
import type { Knowledge } from './knowledge.ts';
import { progressOf } from './progress.ts';
import { beginningOf } from './random-access.ts';
import { type AuditThreads, auditThreads } from './threads/audit-threads.ts';
import { UsageProblem } from './usage-problem.ts';

/** The reports on the input files. */
export interface Recordings {
  /** One report on all files that could be read; null if there are none. */
  readonly report: Report | null;
  /** One report for each file that is a report, and one for all HAR files. */
  readonly reports: readonly Report[];
  /** Whether every file could be read to its end. */
  readonly isWhole: boolean;
}

/**
 * Reads HAR files and reports. Shows an error for each file that cannot be read, and continues with the others.
 * Findings are computed with the policy and the baseline, except those of a single report if there is neither.
 */
export async function recordingsOf(
  job: Job,
  knowledge: Knowledge,
  baseline: Baseline | null,
  files: readonly string[] = job.files,
): Promise<Recordings> {
  const { policy } = knowledge;
  const reports: Report[] = [];
  const hars: string[] = [];
  let isWhole = true;
  for (const file of files) {
    try {
      const report = await reportIn(file);
      if (report === null) hars.push(file);
      else reports.push(report);
    } catch (error) {
      if (!(error instanceof UsageProblem)) throw error;
      job.showError(error.message);
      isWhole = false;
    }
  }
  const read = hars.length === 0 ? null : await readHars(hars, job, knowledge, baseline);
  if (read !== null) isWhole &&= read.isWhole;
  const all = [...reports, ...(read?.report ? [read.report] : [])];
  const [first, ...others] = all;
  if (first === undefined) return { report: null, reports: all, isWhole: false };
  if (others.length === 0) {
    const isKept = first === read?.report || (policy === null && baseline === null);
    const findings = isKept ? first.findings : findingsOf(first, { policy, baseline, now: Date.now() });
    return { report: { ...first, findings }, reports: all, isWhole };
  }
  const merged = mergeReports([first, ...others], { generatedAt: Date.now(), toolVersion: job.version });
  const report = { ...merged, findings: findingsOf(merged, { policy, baseline, now: Date.now() }) };
  return { report, reports: all, isWhole };
}

/** Limit: bytes of a file that is parsed as a whole to find out whether it is a report. */
const longestReport = 256_000_000;

/**
 * The report in a file; null if the file does not exist, or has another format and may be a HAR.
 * @throws UsageProblem if it cannot be read, or is an invalid report or another file of Outflow, such as a baseline
 */
async function reportIn(file: string): Promise<Report | null> {
  const beginning = await beginningOf(file);
  if (beginning === null) return null;
  const { head, size } = beginning;
  const isTakenAsHar = !/^\s*\{/.test(head) || /^\s*\{\s*"log"\s*:/.test(head) || size > longestReport;
  if (isTakenAsHar) return null;
  const isNamed = /"format"\s*:\s*"outflow-/.test(head);
  const json = isNamed ? parsedJson(file, textOfFile(await bytesIn(file))) : await jsonOrNull(file);
  if (!isPlainObject(json) || typeof json.format !== 'string' || !json.format.startsWith('outflow-')) return null;
  if (json.format !== 'outflow-report')
    throw new UsageProblem(`${file} is not a report or a HAR file, but ${json.format}`);
  const parsed = parseReport(json);
  if ('error' in parsed) throw new UsageProblem(`${file}: ${parsed.error.message}`);
  return parsed.report;
}

async function jsonOrNull(file: string): Promise<unknown> {
  try {
    return JSON.parse(textOfFile(await bytesIn(file)));
  } catch {
    return null;
  }
}

async function readHars(
  files: readonly string[],
  job: Job,
  { canaries, policy, own, identify }: Knowledge,
  baseline: Baseline | null,
): Promise<{ readonly report: Report | null; readonly isWhole: boolean }> {
  const { settings, terminal, version, showNote } = job;
  const source = { kind: 'har' as const, detail: files.map((file) => basename(file)).join(', ') };
  const { raw } = settings;
  const audit = createAuditor({ source, canaries, policy, baseline, identify, toolVersion: version, raw });
  if (settings.sourceMaps.length > 0) showNote('HAR files are read without call stacks: --source-maps names no lines');
  const threads = auditThreads(terminal.threadScript, { own, canaries, key: audit.key });
  const read: HarSummary[] = [];
  try {
    for (const file of files) {
      const summary = await readHar(file, job, identify, audit, threads);
      if (summary !== null) read.push(summary);
    }
  } finally {
    await threads?.close();
  }
  if (read.length === 0) return { report: null, isWhole: false };
  const isWhole = read.length === files.length && read.every(({ cut }) => cut === null);
  return { report: audit.report(joinedSummaries(read).skipped), isWhole };
}

/**
 * Adds a file to an audit, and shows what is missing. Returns null if it cannot be used; the error has then been shown.
 */
async function readHar(
  file: string,
  { settings, terminal, showError, showNote }: Job,
  identify: Identify,
  audit: Auditor,
  threads: AuditThreads | null,
): Promise<HarSummary | null> {
  const progress = progressOf(basename(file), settings.quiet ? { width: terminal.width } : terminal);
  const reading = readHarFile(
    file,
    { app: settings.app, isVendor: isVendorBy(identify) },
    {
      onEntry({ observations, reportingEndpoints }) {
        for (const observation of observations) audit.add(observation);
        if (reportingEndpoints !== null) audit.addReportingEndpoints(reportingEndpoints);
      },
      onRange: audit.addRange,
      onBytes: progress.show,
    },
    threads,
  );
  const summary = await unlessUnusable(reading.finally(progress.clear), showError);
  if (summary === null) return null;
  const { cut, entries } = summary;
  if (cut !== null) showError(`${file} ${cut}; whole entries read: ${entries}`);
  const skipped = skippedSentence(summary);
  if (skipped !== null) showNote(`${file}: ${skipped}`);
  return summary;
}

/** Waits for the result. Returns null if the file cannot be used; the error has then been shown. */
async function unlessUnusable(
  reading: Promise<HarSummary>,
  showError: (message: string) => void,
): Promise<HarSummary | null> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    showError(error.message);
    return null;
  }
}
