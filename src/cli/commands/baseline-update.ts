import { type Baseline, baselineWith, writeBaseline } from '../../baseline/baseline.ts';
import { type Accepts, updatedBaseline } from '../../baseline/update.ts';
import { nearest } from '../../json/nearest.ts';
import type { Report } from '../../report/report.ts';
import { baselineIn, usualBaseline } from '../baseline-file.ts';
import type { Job } from '../job.ts';
import { knowledgeOf } from '../knowledge.ts';
import { recordingsOf } from '../recordings.ts';
import { UsageProblem } from '../usage-problem.ts';
import { writeText } from '../written-file.ts';

/** `outflow baseline update`: accepts all or some new and changed fields. Creates the baseline if there is none. */
export async function run(job: Job): Promise<number> {
  const { settings, terminal } = job;
  const file = settings.baseline ?? settings.path(usualBaseline);
  const knowledge = await knowledgeOf(job);
  const { baseline: known } = await baselineIn(file, settings.folder);
  const { report, isWhole } = await recordingsOf(job, knowledge, null);
  if (report === null || !isWhole) return 2;
  const baseline = known ?? baselineWith({ apps: [], vendors: {} });
  checkNamed(job, baseline, report);
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

/** @throws UsageProblem if an option names a vendor or a field that neither the recordings nor the baseline have */
function checkNamed({ settings }: Job, { vendors: known }: Baseline, { vendors: recorded }: Report): void {
  const fields = [...Object.values(known), ...recorded.map(({ disclosures }) => disclosures)].flat();
  const named = {
    vendor: new Set([...Object.keys(known), ...recorded.map(({ id }) => id)]),
    path: new Set(fields.map(({ path }) => path)),
  };
  for (const option of ['vendor', 'path'] as const) {
    const unknown = settings.own(option).find((value) => !named[option].has(value));
    if (unknown === undefined) continue;
    const meant = nearest(unknown, [...named[option]]);
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
    throw new UsageProblem(`--${option} ${unknown} is neither in the recordings nor in the baseline${hint}`);
  }
}

const fieldsIn = ({ vendors }: Baseline) => Object.values(vendors).reduce((sum, fields) => sum + fields.length, 0);
