import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cellsOf } from '../report/csv-cells.ts';
import { junitSchemaProblems, ownProblems, sarifSchemaProblems } from '../report/published-schemas.ts';
import { emptyFolder, entry, harOf, loadCommands, runIn } from './run.ts';

// Validates each file that the command line writes for a project, from its first recording to one with findings of most
// rules.

const segment = 'https://api.segment.io/v1/t';
const mixpanel = 'https://api-js.mixpanel.com/track/';
const track = (properties: object) => entry(mixpanel, [{ event: 'Key Created', properties }]);
const first = harOf(
  entry(segment, { event: 'Saved', userId: 'u_4711', properties: { email: 'zoe@fernhill.dev' } }),
  track({
    plan: 'Team',
    $email: '5b2c2a4c5b0b4b1c8ba3ffa3e9aa1ae1b8d8bb5f0b87a9b0c8c2c1f8a9b5b1d1',
    removed: 'zoe@fernhill.dev',
  }),
);
const second = harOf(
  track({ plan: 'Team', $email: 'zoe@fernhill.dev', token_secret: 'sk_live_4eC39HqLyjWDarjtT1zdp7dc' }),
  track({ billing_contact: 'ada@fernhill.dev' }),
  entry('http://collect.dropzone-metrics.test/e', { email: 'zoe@fernhill.dev' }),
);
const exception = { reason: 'until the next release', owner: 'payments', until: '2020-01-31' };

let folder: string;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const json = (name: string) => JSON.parse(read(name));

beforeAll(async () => {
  await loadCommands();
  folder = emptyFolder();
  writeFileSync(join(folder, 'one.har'), first);
  writeFileSync(join(folder, 'two.har'), second);
  await runIn(folder, ['init', 'one.har', '--workflow']);
}, 240_000);

describe('what init writes', () => {
  test.each(['config', 'policy', 'baseline'] as const)('conforms to the schema: %s', (name) => {
    expect(ownProblems(name, json(`outflow.${name}.json`))).toEqual([]);
  });
});

describe('what a failing audit writes', () => {
  beforeAll(async () => {
    const policy = json('outflow.policy.json');
    const exceptions = [{ vendor: 'mixpanel', category: 'email', ...exception }];
    writeFileSync(join(folder, 'gate.json'), JSON.stringify({ ...policy, unknownVendors: 'deny', exceptions }));
    const formats = ['json', 'csv', 'html', 'markdown', 'sarif', 'junit'];
    const args = formats.flatMap((name) => ['--format', `${name}=out.${name}`]);
    const { status } = await runIn(folder, ['audit', 'two.har', '--policy', 'gate.json', ...args], {
      env: { CI: '1' },
    });
    expect(status).toBe(1);
  });

  test('is a report that conforms to its schema, with findings of most rules', () => {
    const report = json('out.json');
    expect(ownProblems('report', report)).toEqual([]);
    const rules = report.findings.flatMap(({ rule, also = [] }: { rule: string; also?: string[] }) => [rule, ...also]);
    expect(new Set(rules)).toEqual(
      new Set([
        ...['new-vendor', 'vendor-silent', 'new-field', 'newly-plain', 'exception-expired', 'secret-sent', 'gone'],
        ...['vendor-not-allowed', 'category-not-allowed', 'plaintext-transport'],
      ]),
    );
  });

  test('is SARIF that conforms to its published schema, and no location is a web address', () => {
    const log = json('out.sarif');
    expect(sarifSchemaProblems(log)).toEqual([]);
    const [run] = log.runs;
    expect(run.results.length).toBe(json('out.json').findings.length);
    const places = run.results.flatMap(({ locations }: { locations: object[] }) => locations);
    const uris: string[] = [];
    JSON.stringify(places, (key, value) => {
      if (key === 'uri') uris.push(value);
      return value;
    });
    expect(uris.length).toBe(run.results.length);
    expect(new Set(uris)).toEqual(new Set(['gate.json']));
  });

  test('is JUnit that conforms to its published schema', async () => {
    const passing = await runIn(folder, ['audit', 'one.har', '--format', 'junit']);
    expect(passing.status).toBe(0);
    expect(await junitSchemaProblems(read('out.junit'), passing.out)).toEqual([]);
    expect(read('out.junit')).toContain('<failure ');
    expect(passing.out).not.toContain('<failure ');
  });

  test('is a CSV with the same number of columns in each row, and one row for each field', () => {
    const [head, ...rows] = cellsOf(read('out.csv'));
    expect(head?.length).toBeGreaterThan(10);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
    const fields = json('out.json').vendors.flatMap(({ disclosures }: { disclosures: object[] }) => disclosures);
    expect(rows.length).toBe(fields.length);
  });

  test('is Markdown with one row for each finding, small enough for GitHub', () => {
    const text = read('out.markdown');
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    const [, , ...rows] = text.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.length).toBe(json('out.json').findings.length);
  });
});

describe('what commands that accept changes write', () => {
  test.each([
    ['baseline', ['baseline', 'update', 'two.har']],
    ['baseline', ['baseline', 'prune', 'two.har']],
    ['policy', ['policy', 'learn', 'two.har', '--out', 'outflow.policy.json']],
  ] as const)('conforms to the schema: %s of %j', async (name, args) => {
    expect((await runIn(folder, args)).status).toBe(0);
    expect(ownProblems(name, json(`outflow.${name}.json`))).toEqual([]);
  });
});

test('each schema refuses a malformed document', async () => {
  expect(sarifSchemaProblems({ version: '2.1.0', runs: [{}] })).not.toEqual([]);
  expect(await junitSchemaProblems('<testsuites><testsuite name="a"/></testsuites>')).not.toEqual([]);
  for (const name of ['report', 'policy', 'baseline', 'config'] as const) {
    expect(ownProblems(name, { version: 7, vendors: 7 })).not.toEqual([]);
  }
});
