import { type Baseline, baselineOf } from '../../baseline/baseline.ts';
import { changesSince } from '../../baseline/changes.ts';
import { fails } from '../../policy/fails.ts';
import { findingsOf } from '../../policy/report-findings.ts';
import type { Report } from '../../report/report.ts';
import { parsedBaseline } from '../baseline-file.ts';
import { changesText } from '../changes-text.ts';
import { parsedJson, textIn } from '../input-file.ts';
import type { Job } from '../job.ts';
import { type Knowledge, knowledgeOf } from '../knowledge.ts';
import { writeOutputs } from '../outputs.ts';
import { beginningOf } from '../random-access.ts';
import { recordingsOf } from '../recordings.ts';
import { vendorLinesOf } from '../vendor-lines.ts';

/** `outflow diff`: lists what is new, gone or changed, using the rules that compare with a baseline. */
export async function run(job: Job): Promise<number> {
  const { settings } = job;
  const [before = '', after = ''] = job.files;
  const knowledge = { ...(await knowledgeOf(job)), policy: null };
  const known = await baselineFrom(before, job, knowledge);
  if (known === null) return 2;
  const { baseline, text } = known;
  const { report, isWhole } = await recordingsOf(job, knowledge, null, [after]);
  if (report === null) return 2;
  const changes = changesSince(baseline, report);
  const isOfChange = new Set<string>(changes.map(({ kind }) => kind));
  const now = Date.now();
  const all = findingsOf({ ...report, findings: [] }, { policy: null, baseline, now });
  const compared: Report = { ...report, findings: all.filter(({ rule }) => isOfChange.has(rule)) };
  const gate = {
    ...{ policy: null, policyFile: null, failOn: settings.failOn },
    baselineFile: text === null ? null : vendorLinesOf(settings.folder, before, text),
  };
  const areWritten = await writeOutputs(compared, gate, job, changesText);
  if (!isWhole || !areWritten) return 2;
  return compared.findings.some((finding) => fails(finding, settings.failOn)) ? 1 : 0;
}

/**
 * Reads a baseline with its text, or creates one from a report or a HAR file. Null if such a file cannot be read
 * completely; the error has then been shown.
 * @throws UsageProblem if the file is a baseline, but an invalid one
 */
async function baselineFrom(
  file: string,
  job: Job,
  knowledge: Knowledge,
): Promise<{ readonly baseline: Baseline; readonly text: string | null } | null> {
  const beginning = await beginningOf(file);
  if (/"format"\s*:\s*"outflow-baseline"/.test(beginning?.head ?? '')) {
    const text = await textIn(file);
    return { baseline: parsedBaseline(file, parsedJson(file, text)), text };
  }
  const { report, isWhole } = await recordingsOf(job, knowledge, null, [file]);
  if (report === null || !isWhole) return null;
  return { baseline: baselineOf([report]), text: null };
}
