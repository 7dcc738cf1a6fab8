import { learnPolicy } from '../../policy/learn.ts';
import type { Job } from '../job.ts';
import { knowledgeOf } from '../knowledge.ts';
import { recordingsOf } from '../recordings.ts';
import { writeText } from '../written-file.ts';

/** `outflow policy learn`: writes a policy that allows what recordings contain, except secrets. */
export async function run(job: Job): Promise<number> {
  const { settings, terminal, showNote } = job;
  const knowledge = { ...(await knowledgeOf(job)), policy: null };
  const { reports, isWhole } = await recordingsOf(job, knowledge, null);
  if (reports.length === 0) return 2;
  const text = `${JSON.stringify(learnPolicy(reports, Date.now()), null, 2)}\n`;
  if (settings.out === null) terminal.out(text);
  else {
    await writeText(settings.out, text);
    showNote(`${settings.out} was written: review it and commit it`);
  }
  return isWhole ? 0 : 2;
}
