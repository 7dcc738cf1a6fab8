import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { persona } from '../../../demo/persona.ts';
import { baselineOf, readBaseline } from '../../../src/baseline/baseline.ts';
import { type Change, changesSince } from '../../../src/baseline/changes.ts';
import { updatedBaseline } from '../../../src/baseline/update.ts';
import { engine } from '../../../src/classify/engine.ts';
import { createAuditor, createReadCache, type ReadCache } from '../../../src/library/auditing.ts';
import { observationOf } from '../../../src/library/given-observation.ts';
import { createReport, type Report } from '../../../src/library/index.ts';
import { auditOptionsOf } from '../../../src/library/settings.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { fails } from '../../../src/policy/fails.ts';
import { findingsOf } from '../../../src/policy/report-findings.ts';
import { type DemoRun, demoRuns, observationsOfRun } from '../../noise/demo.ts';
import { journey } from '../../noise/journey.ts';
import { mutations } from '../../noise/mutate.ts';
import { randomOf } from '../../noise/random.ts';
import { varied } from '../../noise/vary.ts';

/** Shared by all reports, so that values which several runs have are read once. */
const options = auditOptionsOf({ canaries: [{ label: 'email', category: 'email', value: persona.email }] });

/** The report on a run. Observations that are in `read` are not read again. */
function reportOn(observations: readonly Observation[], read: ReadCache = createReadCache()): Report {
  const audit = createAuditor({ ...options, read });
  for (const [at, observation] of observations.entries()) audit.add(observationOf(observation, at));
  return audit.report(new Map());
}

/** Changes as texts: kind, vendor, fields, and the earlier fields in parentheses. */
const changeTexts = (changes: readonly Change[]) =>
  changes.map(({ kind, vendor, fields, before }) => {
    const ends = [fields, before].map((some) => some.map(({ path, category, hash }) => `${path} ${category} ${hash}`));
    return `${kind} ${vendor}: ${ends[0]?.join(', ')} (${ends[1]?.join(', ')})`;
  });

describe('the demo’s journey, recorded ten times', () => {
  const reports = demoRuns().map((run) => reportOn(observationsOfRun(run)));
  const baseline = baselineOf(reports.slice(0, 1));

  it('has ten runs with six vendors each', () => {
    expect(reports.map(({ vendors }) => vendors.length)).toEqual(Array(10).fill(6));
  });

  it.each(reports.map((_, at) => at))('shows no difference in run %i', (at) => {
    expect(changeTexts(changesSince(baseline, reports[at] as Report))).toEqual([]);
  });
});

describe('a generated journey', () => {
  const run = (number: number) => {
    const random = randomOf(number);
    return reportOn(varied(journey(random), random));
  };
  const baseline = baselineOf([run(1_000)]);

  it.each(Array.from({ length: 10 }, (_, at) => at))('shows no difference in run %i', (number) => {
    expect(changeTexts(changesSince(baseline, run(number)))).toEqual([]);
  });
});

describe('a baseline with the classifications of release 0.1.0', () => {
  const file = new URL('../../noise/names-of-0.1.0.baseline.json', import.meta.url);
  const older = readBaseline(JSON.parse(readFileSync(file, 'utf8')));
  const [run] = demoRuns();
  const report = createReport(observationsOfRun(run as DemoRun));

  it('shows what is classified differently now, and nothing new', () => {
    const changes = changesSince(older, report);
    expect(changeTexts(changes.filter(({ kind }) => kind !== 'reclassified'))).toEqual([]);
    expect(changes.length).toBeGreaterThan(20);
    const failing = findingsOf(report, { policy: null, baseline: older, now: 0 }).filter((one) =>
      fails(one, undefined),
    );
    expect(failing).toEqual([]);
  });

  it('is of the current version once the classifications are accepted', () => {
    const taken = updatedBaseline(older, report, ({ kind }) => kind === 'reclassified');
    expect(taken.engine).toBe(engine);
    expect(changeTexts(changesSince(taken, report))).toEqual([]);
  });
});

describe('one change of a release', () => {
  const observations = journey(randomOf(7));
  const read = createReadCache();
  const baseline = baselineOf([reportOn(observations, read)]);
  const kinds = Object.entries(mutations);
  const failsAlways = ({ kind }: Change) =>
    fails({ rule: kind, severity: 'none', vendor: '', app: '', message: '', evidence: [] }, undefined);

  it.each(
    Array.from({ length: 52 }, (_, at) => [at, ...(kinds[at % kinds.length] as (typeof kinds)[number])] as const),
  )('%i with %s gives the expected change, and no other that fails', (seed, _, { change, alsoReported, apply }) => {
    const changes = changesSince(baseline, reportOn(apply(observations, randomOf(seed)), read));
    const [first] = changes.filter(({ kind }) => kind === change);
    const rest = changes.filter((each) => each !== first);
    expect(first?.kind ?? null, changeTexts(changes).join('\n')).toBe(change);
    expect(changeTexts(rest.filter(failsAlways))).toEqual([]);
    if (alsoReported !== undefined) expect(changeTexts(rest).map((each) => each.split(' ')[0])).toContain(alsoReported);
  });
});
