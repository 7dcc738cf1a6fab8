import { baselineOf, writeBaseline } from '../baseline/baseline.ts';
import { fails } from '../policy/fails.ts';
import type { Finding } from '../policy/finding.ts';
import { findingsOf } from '../policy/report-findings.ts';
import type { Report } from '../report/report.ts';
import { baselineIn, type GivenBaseline, usualBaseline } from './baseline-file.ts';
import type { Job } from './job.ts';
import type { Knowledge } from './knowledge.ts';
import { writeOutputs } from './outputs.ts';
import { writeText } from './written-file.ts';

/**
 * The baseline that the options name or, if only `--update-baseline` is given, the one with the default path. Null
 * without either.
 */
export async function baselineOfJob({ settings }: Job): Promise<GivenBaseline | null> {
  const file = settings.baseline ?? (settings.has('update-baseline') ? settings.path(usualBaseline) : undefined);
  return file === undefined ? null : await baselineIn(file, settings.folder);
}

/**
 * Writes the baseline if necessary, then the report. If the baseline replaces another one, the findings are computed
 * again with it.
 * @param isWhole whether the report contains everything that should be recorded
 * @returns the exit status: 2 if the report is not whole or a file was not written, otherwise 1 if findings fail the
 *   check or a missing baseline was written without `--update-baseline`, otherwise 0
 */
export async function finishReport(
  report: Report,
  isWhole: boolean,
  given: GivenBaseline | null,
  { policy, policyFile }: Knowledge,
  job: Job,
): Promise<number> {
  const { settings, showError, showNote } = job;
  const settled = await settledBaseline(report, given, settings.has('update-baseline'), isWhole, job);
  const failOn = settings.failOn ?? policy?.failOn;
  const checked =
    settled.isAccepted && given?.baseline
      ? { ...report, findings: findingsOf(report, { policy, baseline: baselineOf([report]), now: Date.now() }) }
      : report;
  const gate = { policy, policyFile, baselineFile: given?.lines ?? null, failOn };
  const areWritten = await writeOutputs(checked, gate, job);
  if (!isWhole || !areWritten || settled.status === 2) return 2;
  const failed = checked.findings.filter((finding) => fails(finding, failOn));
  if (failed.length > 0 && settings.outputs.every((output) => output.file !== null)) showNote(sentenceOn(failed));
  if (settled.message !== null) showError(settled.message);
  return failed.length > 0 ? 1 : settled.status;
}

interface Settled {
  readonly status: 0 | 1 | 2;
  /** Whether the recording was written as the new baseline. */
  readonly isAccepted: boolean;
  /** Shown last; null for none. */
  readonly message: string | null;
}

/**
 * Writes the baseline if an update was requested, or if the named file does not exist. Shows an error instead if the
 * report is not whole, or if the file does not exist in continuous integration and no update was requested.
 */
async function settledBaseline(
  report: Report,
  given: GivenBaseline | null,
  isUpdated: boolean,
  isWhole: boolean,
  { settings, showError }: Job,
): Promise<Settled> {
  const nothing = { status: 0, isAccepted: false, message: null } as const;
  if (given === null || (given.baseline !== null && !isUpdated)) return nothing;
  const { file } = given;
  if (given.baseline === null && settings.isCi && !isUpdated) {
    showError(`${file} does not exist, and because CI is set, it is not created`);
    return { ...nothing, status: 2 };
  }
  if (!isWhole) {
    showError(`${file} was not written, since some input could not be read completely`);
    return { ...nothing, status: 2 };
  }
  await writeText(file, writeBaseline(baselineOf([report])));
  if (isUpdated) return { status: 0, isAccepted: true, message: null };
  return { status: 1, isAccepted: true, message: `${file} was written: review it and commit it` };
}

function sentenceOn(failed: readonly Finding[]): string {
  const vendors = new Set(failed.map(({ vendor }) => vendor));
  const [first] = failed;
  const more =
    failed.length === 1
      ? ''
      : ` (${failed.length} findings on ${vendors.size} ${vendors.size === 1 ? 'vendor' : 'vendors'})`;
  return `${first?.rule}: ${first?.message}${more}`;
}
