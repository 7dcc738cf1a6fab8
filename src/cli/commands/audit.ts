import { baselineOfJob, finishReport } from '../checked-report.ts';
import type { Job } from '../job.ts';
import { knowledgeOf } from '../knowledge.ts';
import { recordingsOf } from '../recordings.ts';

/** `outflow audit` and `outflow report`: creates one report on all files, checks it and writes it. */
export async function run(job: Job): Promise<number> {
  const knowledge = await knowledgeOf(job);
  const given = await baselineOfJob(job);
  const { report, isWhole } = await recordingsOf(job, knowledge, given?.baseline ?? null);
  return report === null ? 2 : await finishReport(report, isWhole, given, knowledge, job);
}
