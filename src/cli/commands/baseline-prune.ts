import { type Baseline, writeBaseline } from '../../baseline/baseline.ts';
import { prunedBaseline } from '../../baseline/update.ts';
import { exceptionStates } from '../../policy/exceptions.ts';
import { visibleText } from '../../report/visible-text.ts';
import { baselineIn, usualBaseline } from '../baseline-file.ts';
import type { Job } from '../job.ts';
import { knowledgeOf } from '../knowledge.ts';
import { recordingsOf } from '../recordings.ts';
import { UsageProblem } from '../usage-problem.ts';
import { writeText } from '../written-file.ts';

/**
 * `outflow baseline prune`: removes fields and vendors that recordings lack. Lists these and, with a policy, exceptions
 * that no field needs.
 */
export async function run(job: Job): Promise<number> {
  const { settings, terminal } = job;
  const file = settings.baseline ?? settings.path(usualBaseline);
  const knowledge = await knowledgeOf(job);
  const { baseline } = await baselineIn(file, settings.folder);
  if (baseline === null) throw new UsageProblem(`${file} does not exist`);
  const { report, isWhole } = await recordingsOf(job, knowledge, null);
  if (report === null || !isWhole) return 2;
  const pruned = prunedBaseline(baseline, report);
  await writeText(file, writeBaseline(pruned));
  const unused = knowledge.policy === null ? [] : exceptionStates(knowledge.policy, report.vendors, Date.now());
  const lines = [
    ...droppedFrom(baseline, pruned),
    ...unused
      .filter((state) => state.unused)
      .map(({ exception: { vendor, category, path, owner } }) => {
        return `unused exception: ${vendor}, ${category}${path === undefined ? '' : ` in ${path}`} (${owner})`;
      }),
  ];
  const shown = lines.length === 0 ? [`${file}: nothing to drop`] : lines;
  terminal.out(shown.map((line) => `${visibleText(line)}\n`).join(''));
  return 0;
}

function droppedFrom(before: Baseline, after: Baseline): string[] {
  return Object.entries(before.vendors).flatMap(([vendor, fields]) => {
    const kept = after.vendors[vendor];
    if (kept === undefined) return [`dropped: ${vendor}, ${fields.length} fields`];
    const texts = new Set(kept.map((field) => JSON.stringify(field)));
    return fields
      .filter((field) => !texts.has(JSON.stringify(field)))
      .map(({ path, category }) => `dropped: ${vendor}, ${path} (${category})`);
  });
}
