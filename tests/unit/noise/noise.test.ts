import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../../src/baseline/baseline.ts';
import { type Change, changesSince } from '../../../src/baseline/changes.ts';
import { createReport } from '../../../src/library/index.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { fails } from '../../../src/policy/settle.ts';
import { journey } from '../../noise/journey.ts';
import { mutations } from '../../noise/mutate.ts';
import { randomOf } from '../../noise/random.ts';
import { varied } from '../../noise/vary.ts';
import { user } from '../../sdks/persona.ts';

const canaries = [{ label: 'email', category: 'email', value: user.email }] as const;
const reportOn = (observations: readonly Observation[]) => createReport(observations, { canaries: [...canaries] });

/** Changes as text, each with its fields. */
const told = (changes: readonly Change[]) =>
  changes.map(({ kind, vendor, fields, before }) => {
    const ends = [fields, before].map((some) => some.map(({ path, category, hash }) => `${path} ${category} ${hash}`));
    return `${kind} ${vendor}: ${ends[0]?.join(', ')} (${ends[1]?.join(', ')})`;
  });

describe('the same journey, recorded again,', () => {
  const run = (number: number) => {
    const random = randomOf(number);
    return reportOn(varied(journey(random), random));
  };
  const baseline = baselineOf([run(1_000)]);

  it.each(Array.from({ length: 10 }, (_, at) => at))('shows no difference in run %i', (number) => {
    expect(told(changesSince(baseline, run(number)))).toEqual([]);
  });
});

describe('one change in a release', () => {
  const observations = journey(randomOf(7)).filter(({ id }) => !/^(?:sentry|posthog)/.test(id));
  const baseline = baselineOf([reportOn(observations)]);
  const kinds = Object.entries(mutations);
  const failsAlways = ({ kind }: Change) =>
    fails({ rule: kind, severity: 'none', vendor: '', app: '', message: '', evidence: [] }, undefined);

  it.each(
    Array.from({ length: 52 }, (_, at) => [at, ...(kinds[at % kinds.length] as (typeof kinds)[number])] as const),
  )('%i with %s is reported as one change, by the right rule', (seed, _, { change, beside, apply }) => {
    const changes = changesSince(baseline, reportOn(apply(observations, randomOf(seed))));
    const [first] = changes.filter(({ kind }) => kind === change);
    const rest = changes.filter((each) => each !== first);
    expect(first?.kind ?? null, told(changes).join('\n')).toBe(change);
    expect(told(rest.filter(failsAlways))).toEqual([]);
    if (beside !== undefined) expect(told(rest).map((each) => each.split(' ')[0])).toContain(beside);
  });
});
