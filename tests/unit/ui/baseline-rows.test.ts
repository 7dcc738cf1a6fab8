import { beforeAll, expect, test } from 'vitest';
import { type Baseline, baselineOf } from '../../../src/baseline/baseline.ts';
import { changesSince } from '../../../src/baseline/changes.ts';
import type { Exposure } from '../../../src/exposure/exposure.ts';
import { fails } from '../../../src/policy/fails.ts';
import { changeFinding } from '../../../src/policy/findings.ts';
import type { ChangedFact } from '../../../src/ui/dashboard/screens/sessions/baseline-changes.ts';
import { rowsOfFacts } from '../../../src/ui/dashboard/screens/sessions/baseline-rows.ts';
import { baselineSentence, tallyOf } from '../../../src/ui/dashboard/screens/sessions/baseline-sentences.ts';
import { installText } from '../../../src/ui/text.ts';
import { lookUp } from '../../ui/messages.ts';
import { newYear } from '../ledger/samples.ts';
import { exposure, stranger } from '../policy/samples.ts';

beforeAll(() => installText(lookUp));

const recordingOf = (exposures: readonly Exposure[]) => ({
  apps: [...new Set(exposures.flatMap(({ disclosures }) => disclosures.map(({ app }) => app)))],
  vendors: exposures.map(({ received, disclosures }) => ({
    ...{ id: received.vendor, name: received.recipient.name, hosts: received.hosts, disclosures },
  })),
});

/** The changes of what was sent since a baseline, as the screen has them. */
function factsSince(baseline: Baseline, exposures: readonly Exposure[]): ChangedFact[] {
  return changesSince(baseline, recordingOf(exposures)).map((change) => {
    const found = exposures.find(({ received }) => received.vendor === change.vendor);
    const finding = changeFinding(change, found ? [found] : [], newYear);
    return { change, finding, exposure: found, fails: fails(finding, undefined) };
  });
}

const nameOf = (vendor: string) => vendor.toUpperCase();
const before = [
  exposure([
    { path: 'plan', category: 'plan' },
    { path: 'old', category: 'name' },
  ]),
];
const after = [
  exposure([
    { path: 'plan', category: 'plan' },
    { path: 'mail', category: 'email', sample: 'a•••@e•••.com', count: 4 },
  ]),
  exposure(
    [
      { path: 'k', category: 'secret' },
      { path: 'u', category: 'user-id' },
    ],
    stranger,
  ),
];
const facts = () => factsSince(baselineOf([recordingOf(before)]), after);

test('each change is a row that can be accepted; rows are sorted by severity, and what is gone comes last', () => {
  const groups = rowsOfFacts(facts(), nameOf);
  const order = ['critical', 'high', 'medium', 'low', 'none', 'gone'];
  const places = groups.map(({ severity }) => order.indexOf(severity));
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  expect(groups.at(-1)?.severity).toBe('gone');
  const rows = groups.flatMap((group) => group.rows);
  expect(rows).toHaveLength(facts().length);
  expect(rows.map(({ since }) => since?.change.kind).sort()).toEqual(['gone', 'new-field', 'new-vendor']);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('a new field has its sample and count, a new vendor its kinds and fields', () => {
  const rows = rowsOfFacts(facts(), nameOf).flatMap((group) => group.rows);
  expect(rows.find(({ type }) => type === 'field')).toMatchObject({
    ...{ categories: ['email'], paths: ['mail'], sample: 'a•••@e•••.com', count: 4, details: [], note: '' },
  });
  const vendor = rows.find(({ type }) => type === 'vendor');
  expect(vendor).toMatchObject({ categories: ['secret', 'user-id'], paths: ['k', 'u'], sample: '' });
  expect(vendor?.details).toEqual([vendor?.since?.sentence]);
});

test('a field that is gone has a row of its own type, without a count', () => {
  const gone = rowsOfFacts(facts(), nameOf).at(-1)?.rows[0];
  expect(gone).toMatchObject({ type: 'gone', paths: ['old'], count: null });
});

test('the sentence names the vendor of the first change, and the tally counts the changes that fail a check', () => {
  const [first] = facts();
  expect(baselineSentence(facts(), 'Release 2', nameOf)).toContain(nameOf(first?.change.vendor ?? ''));
  expect(baselineSentence([], 'Release 2', nameOf)).toBe('Release 2 sends what the baseline has, and nothing else.');
  expect(tallyOf([])).toBe('No change fails a check.');
  expect(tallyOf(facts())).toMatch(/^\d changes? fails? a check\./);
});
