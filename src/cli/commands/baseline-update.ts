import { type Baseline, baselineWith, writeBaseline } from '../../baseline/baseline.ts';
import { type Accepts, updatedBaseline } from '../../baseline/update.ts';
import { baselineIn, usualBaseline } from '../baseline-file.ts';
import type { Job } from '../job.ts';
import { knowledgeOf } from '../knowledge.ts';
import { recordingsOf } from '../recordings.ts';
import { writeText } from '../written-file.ts';

/** `outflow baseline update`: accepts all or some new and changed fields. */
export async function run(job: Job): Promise<number> {
  const { settings, terminal } = job;
  const file = settings.baseline ?? settings.path(usualBaseline);
  const knowledge = await knowledgeOf(job);
  const { baseline: known } = await baselineIn(file, settings.folder);
  const { report, isWhole } = await recordingsOf(job, knowledge, null);
  if (report === null || !isWhole) return 2;
  const baseline = known ?? baselineWith({ apps: [], vendors: {} });
  const updated = updatedBaseline(baseline, report, acceptedBy(job));
  await writeText(file, writeBaseline(updated));
  const added = fieldsIn(updated) - fieldsIn(baseline);
  const size = `${fieldsIn(updated)} fields of ${Object.keys(updated.vendors).length} vendors`;
  terminal.out(`${file}: ${size}${added === 0 ? '' : ` (${added > 0 ? '+' : ''}${added})`}\n`);
  return 0;
}

function acceptedBy({ settings }: Job): Accepts {
  const vendors = settings.own('vendor');
  const paths = settings.own('path');
  const isReclassifying = settings.has('reclassify');
  return ({ kind, vendor }, field) =>
    (!isReclassifying || kind === 'reclassified') &&
    (vendors.length === 0 || vendors.includes(vendor)) &&
    (paths.length === 0 || (field !== null && paths.includes(field.path)));
}

const fieldsIn = ({ vendors }: Baseline) => Object.values(vendors).reduce((sum, fields) => sum + fields.length, 0);
