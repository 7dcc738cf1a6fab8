import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import { emptyFolder, entry, harOf, loadCommands, runIn } from './run.ts';

beforeAll(loadCommands, 240_000);

let folder: string;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const save = (name: string, content: string | object) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const run = (...args: string[]) => runIn(folder, args);
const inCi = (...args: string[]) => runIn(folder, args, { env: { CI: 'true' } });
const findingsIn = ({ out }: { out: string }) =>
  (JSON.parse(out) as Report).findings.map(({ rule, vendor, evidence }) =>
    [rule, vendor, ...evidence.map(({ path }) => path)].join(' '),
  );

const segment = 'https://api.segment.io/v1/t';
const first = [entry(segment, { event: 'Saved', userId: 'u_4711', properties: { email: 'zoe@fernhill.dev' } })];
const second = [
  entry(segment, {
    event: 'Saved',
    userId: 'u_4711',
    properties: { email: 'zoe@fernhill.dev', billing_contact: 'otto@fernhill.dev' },
  }),
  entry('https://in.dropzone-metrics.test/collect', { city: 'Kassel' }),
];

beforeEach(() => {
  folder = emptyFolder();
  save('one.har', harOf(...first));
  save('two.har', harOf(...second));
  save('policy.json', {
    version: 1,
    default: { allow: [] },
    vendors: { segment: { allow: ['user-id'] } },
    failOn: 'medium',
  });
});

describe('a baseline', () => {
  test('that is missing is created, fails the check, and must be committed', async () => {
    const { status, errors } = await run('audit', 'one.har', '--baseline', 'b.json');
    expect([status, errors]).toEqual([1, ['outflow: b.json was written: review it and commit it']]);
    expect(JSON.parse(read('b.json'))).toMatchObject({ format: 'outflow-baseline', apps: ['https://app.example.com'] });
    expect(await run('audit', 'one.har', '--baseline', 'b.json')).toMatchObject({ status: 0, errors: [] });
  });

  test('that is missing is not created in continuous integration, but the report is written', async () => {
    const { status, errors, out } = await inCi('audit', 'one.har', '--baseline', 'b.json');
    expect([status, errors.length, existsSync(join(folder, 'b.json'))]).toEqual([2, 1, false]);
    expect((JSON.parse(out) as Report).vendors).toHaveLength(1);
  });

  test('reports a new field and a new vendor, regardless of --fail-on, until they are accepted', async () => {
    await run('audit', 'one.har', '--update-baseline', '--baseline', 'b.json');
    const failed = await inCi('audit', 'two.har', '--baseline', 'b.json', '--fail-on', 'critical');
    expect([failed.status, failed.errors]).toEqual([1, []]);
    expect(findingsIn(failed).sort()).toEqual([
      'new-field segment properties.billing_contact',
      'new-vendor host:dropzone-metrics.test city',
    ]);
    const [field] = (JSON.parse(failed.out) as Report).findings.filter(({ rule }) => rule === 'new-field');
    expect(field?.evidence[0]).toMatchObject({ page: 'https://app.example.com/', events: ['Saved'] });
    expect(await inCi('baseline', 'update', 'two.har', '--baseline', 'b.json')).toMatchObject({
      status: 0,
      errors: [],
    });
    expect(await inCi('audit', 'two.har', '--baseline', 'b.json')).toMatchObject({ status: 0, errors: [] });
  });

  test('accepts one vendor, or one field', async () => {
    const findingsAfter = async (...args: string[]) => {
      await run('audit', 'one.har', '--update-baseline', '--baseline', 'b.json');
      await run('baseline', 'update', 'two.har', '--baseline', 'b.json', ...args);
      return findingsIn(await run('audit', 'two.har', '--baseline', 'b.json')).sort();
    };
    expect(await findingsAfter('--vendor', 'segment')).toEqual(['new-vendor host:dropzone-metrics.test city']);
    expect(await findingsAfter('--path', 'city')).toEqual(['new-field segment properties.billing_contact']);
    expect(await findingsAfter('--reclassify')).toHaveLength(2);
    expect(await findingsAfter('--vendor', 'segment', '--vendor', 'host:dropzone-metrics.test')).toEqual([]);
  });

  test('keeps what a recording lacks until it is pruned, and fails for a vendor that received nothing', async () => {
    await run('audit', 'two.har', '--update-baseline', '--baseline', 'b.json');
    await run('baseline', 'update', 'one.har', '--baseline', 'b.json');
    const silent = await run('audit', 'one.har', '--baseline', 'b.json');
    expect(silent.status).toBe(1);
    expect(findingsIn(silent).sort()).toEqual(['gone segment', 'vendor-silent host:dropzone-metrics.test']);
    expect(await run('baseline', 'prune', 'one.har', '--baseline', 'b.json')).toMatchObject({
      status: 0,
      out: 'dropped: host:dropzone-metrics.test, 1 fields\ndropped: segment, properties.billing_contact (email)\n',
    });
    expect(await run('audit', 'one.har', '--baseline', 'b.json')).toMatchObject({ status: 0 });
  });

  test('lists exceptions that no field needs when it is pruned', async () => {
    const exception = { vendor: 'segment', reason: 'invoices', owner: 'payments', until: '2999-12-31' };
    save('policy.json', {
      version: 1,
      exceptions: [
        { ...exception, category: 'email' },
        { ...exception, category: 'phone', path: 'traits.phone' },
      ],
    });
    await run('audit', 'one.har', '--update-baseline', '--baseline', 'b.json');
    expect((await run('baseline', 'prune', 'one.har', '--baseline', 'b.json', '--policy', 'policy.json')).out).toBe(
      'unused exception: segment, phone in traits.phone (payments)\n',
    );
  });
});

describe('outflow diff', () => {
  test('shows what is new since a baseline, a report or a HAR file', async () => {
    await run('audit', 'one.har', '--update-baseline', '--baseline', 'b.json', '--out', 'one.json');
    for (const before of ['b.json', 'one.json', 'one.har']) {
      const { status, out, errors } = await run('diff', before, 'two.har');
      expect([status, errors]).toEqual([1, []]);
      expect(out).toMatch(/^2 changes: .*\n/);
      expect(out).toMatch(/new-field: .*billing_contact/s);
      expect(out).toMatch(/new-vendor: /);
    }
    expect(await run('diff', 'b.json', 'one.har')).toEqual({
      status: 0,
      out: 'Nothing is new, gone or changed.\n',
      errors: [],
    });
  });
});

test('the formats and output of a configuration apply to reports only, not to other commands', async () => {
  save('outflow.config.json', { baseline: 'b.json', format: ['html=report.html'], out: 'report.txt' });
  await run('audit', 'one.har', '--update-baseline');
  const report = read('report.html');
  expect((await run('diff', 'b.json', 'two.har')).out).toMatch(/^2 changes/);
  expect((await run('policy', 'learn', 'two.har')).out).toMatch(/^\{/);
  expect([read('report.html'), existsSync(join(folder, 'report.txt'))]).toEqual([report, true]);
  await run('diff', 'b.json', 'one.har', '--format', 'text=diff.txt', '--format', 'sarif=diff.sarif');
  expect(read('diff.txt')).toBe('Nothing is new, gone or changed.\n');
  expect(JSON.parse(read('diff.sarif')).runs[0].results).toEqual([]);
});

describe('reports', () => {
  test('are read again without loss', async () => {
    await run('audit', 'two.har', '--out', 'two.json');
    const again = await run('audit', 'two.json');
    expect(JSON.parse(again.out)).toEqual(JSON.parse(read('two.json')));
    const checked = findingsIn(await run('report', 'two.json', '--policy', 'policy.json'));
    expect(checked).toEqual(findingsIn(await run('audit', 'two.har', '--policy', 'policy.json')));
  });

  test('are merged: counts are added, fields are merged', async () => {
    await run('audit', 'one.har', '--out', 'one.json');
    await run('audit', 'two.har', '--out', 'two.json');
    const merged = JSON.parse((await run('report', 'one.json', 'two.json')).out) as Report;
    const together = JSON.parse((await run('audit', 'one.har', 'two.har')).out) as Report;
    const summary = ({ coverage, vendors, apps }: Report) => [
      coverage,
      apps,
      vendors.map(({ id, requests, disclosures }) => [
        id,
        requests,
        disclosures.map(({ path, count }) => `${path} ${count}`).sort(),
      ]),
    ];
    expect(summary(merged)).toEqual(summary(together));
    const mixed = JSON.parse((await run('audit', 'one.json', 'two.har')).out) as Report;
    expect(summary(mixed)).toEqual(summary(together));
  });
});

describe('policies', () => {
  test('are created from recordings, and allow exactly what was recorded', async () => {
    expect(await run('policy', 'learn', 'one.har', '--out', 'learned.json')).toMatchObject({ status: 0, out: '' });
    expect(JSON.parse(read('learned.json'))).toMatchObject({
      version: 1,
      apps: ['https://app.example.com'],
      vendors: { segment: { allow: expect.arrayContaining(['email', 'user-id']) } },
      unknownVendors: 'deny',
    });
    expect(await run('audit', 'one.har', '--policy', 'learned.json')).toMatchObject({ status: 0 });
    expect(findingsIn(await run('audit', 'two.har', '--policy', 'learned.json'))).toContain(
      'vendor-not-allowed host:dropzone-metrics.test city',
    );
  });

  test('are validated, and their expired exceptions are listed', async () => {
    expect(await run('policy', 'check', 'policy.json')).toMatchObject({
      status: 0,
      out: 'policy.json is a valid policy: 1 vendor, 0 exceptions, 0 expired\n',
    });
    save('outflow.policy.json', {
      version: 1,
      exceptions: [{ vendor: 'segment', category: 'email', reason: 'x', owner: 'payments', until: '2020-01-01' }],
    });
    const { status, out } = await run('policy', 'check');
    expect([status, out.split('\n')[1]]).toEqual([1, 'expired on 2020-01-01: segment, email (payments)']);
  });
});

describe('a configuration', () => {
  test('is found up to the repository’s root; its paths are relative to its own folder, and the command line takes precedence', async () => {
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'web/e2e'), { recursive: true });
    save('outflow.config.json', { policy: 'policy.json', failOn: 'critical', format: ['text', 'json=report.json'] });
    const inside = join(folder, 'web/e2e');
    const { status, out } = await runIn(inside, ['audit', '../../one.har']);
    expect([status, out]).toEqual([0, expect.stringMatching(/^Vendor +Severity/)]);
    expect(findingsIn({ out: read('report.json') })).toContain('category-not-allowed segment properties.email');
    expect(await runIn(inside, ['audit', '../../one.har', '--fail-on', 'low'])).toMatchObject({ status: 1 });
    expect((await runIn(inside, ['audit', '../../one.har', '--format', 'csv'])).out).toMatch(/^\ufeff"Vendor"/);
  });

  test('is not searched for above a folder outside a repository', async () => {
    mkdirSync(join(folder, 'inside'));
    save('outflow.config.json', { format: 'text' });
    expect((await runIn(join(folder, 'inside'), ['audit', '../one.har'])).out).toMatch(/^\{/);
  });

  test('may be a module, and contain the canaries, with values from the environment', async () => {
    save(
      'outflow.config.mjs',
      `export default { canaries: [{ label: 'me', category: 'email', value: { env: 'WHO' } }] };`,
    );
    const { out } = await runIn(folder, ['audit', 'one.har'], { env: { WHO: 'zoe@fernhill.dev' } });
    expect((JSON.parse(out) as Report).vendors[0]?.disclosures).toContainEqual(
      expect.objectContaining({ path: 'properties.email', canary: 'me' }),
    );
    expect(await runIn(folder, ['audit', 'one.har'])).toMatchObject({
      status: 2,
      errors: ['outflow: canaries: [0].value: the environment variable WHO is not set'],
    });
  });
});

describe('formats', () => {
  test('are written in one run, each to its file', async () => {
    const args = ['--format', 'text', '--format', 'sarif=a.sarif', '--format', 'junit=a.xml', '--format=markdown=a.md'];
    const { status, out } = await run('audit', 'one.har', '--policy', 'policy.json', ...args);
    expect([status, out]).toEqual([1, expect.stringMatching(/^Vendor/)]);
    const [run1] = JSON.parse(read('a.sarif')).runs;
    expect(run1.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'policy.json' },
      region: { startLine: 1 },
    });
    expect(read('a.xml')).toContain('<testsuite name="Segment"');
    expect(read('a.md')).toMatch(/^\*\*Outflow: /);
  });

  test('are written to --out; if nothing goes to standard output, each finding is one line on standard error unless --quiet is given', async () => {
    await run('audit', 'one.har', '--format', 'text', '--format', 'csv=a.csv', '--out', 'a.txt');
    expect([read('a.txt').slice(0, 6), read('a.csv').slice(1, 9)]).toEqual(['Vendor', '"Vendor"']);
    const quiet = await run('audit', 'one.har', '--policy', 'policy.json', '--format', 'csv=a.csv', '--quiet');
    expect(quiet).toEqual({ status: 1, out: '', errors: [] });
    const { errors } = await run('audit', 'one.har', '--policy', 'policy.json', '--format', 'csv=a.csv');
    expect(errors).toEqual([expect.stringMatching(/^outflow: category-not-allowed: E-mail address .*/)]);
  });

  test('are coloured if the terminal has colours, unless that is turned off', async () => {
    const colored = (args: string[], env = {}) =>
      runIn(folder, ['audit', 'one.har', '--format', 'text', ...args], { env, colors: true });
    expect((await colored([])).out).toContain('\u001b[');
    expect((await colored(['--no-color'])).out).not.toContain('\u001b[');
    expect((await colored([], { NO_COLOR: '1' })).out).not.toContain('\u001b[');
    await colored(['--out', 'plain.txt']);
    expect(read('plain.txt')).not.toContain('\u001b[');
  });
});

describe('outflow init', () => {
  test('leads a new user from a HAR file to a check that passes, fails for new fields, and passes once they are accepted', async () => {
    const { status, out } = await run('init', 'one.har', '--workflow');
    expect(status).toBe(0);
    expect(out).toContain('written   outflow.baseline.json');
    expect(read('.gitignore').split('\n')).toContain('*.har');
    expect(read('.github/workflows/outflow.yml')).toContain('npx outflow audit');
    expect(JSON.parse(read('outflow.policy.json'))).toMatchObject({ version: 1, unknownVendors: 'deny' });
    expect(await run('audit', 'one.har')).toMatchObject({ status: 0, out: expect.stringMatching(/^Vendor/) });
    const failed = await inCi('audit', 'two.har');
    expect([failed.status, failed.out.match(/new-(?:field|vendor)/g)?.sort()]).toEqual([
      1,
      ['new-field', 'new-vendor'],
    ]);
    expect(await run('baseline', 'update', 'two.har')).toMatchObject({ status: 0 });
    await run('policy', 'learn', 'two.har', '--out', 'outflow.policy.json');
    expect(await inCi('audit', 'two.har')).toMatchObject({ status: 0 });
  });

  test('keeps existing files, and only adds to .gitignore', async () => {
    save('outflow.policy.json', '{ "version": 1 }');
    save('.gitignore', 'dist/');
    expect((await run('init')).out).toContain('kept      outflow.policy.json');
    expect([read('outflow.policy.json'), read('.gitignore').split('\n')[0]]).toEqual(['{ "version": 1 }', 'dist/']);
    const { status, out } = await run('init');
    expect([status, out]).toEqual([0, expect.stringContaining('kept      .gitignore')]);
  });
});

test('each command has help with its options', async () => {
  const { out } = await run('--help');
  const names = [...out.matchAll(/^ {2}outflow ([a-z]+(?: [a-z]+)?) /gm)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(7);
  for (const name of names) {
    const help = await run(...name.split(' '), '--help');
    expect(help).toMatchObject({
      status: 0,
      out: expect.stringMatching(new RegExp(`^outflow ${name} .*Examples\n.*--format`, 's')),
    });
    expect(Math.max(...help.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  }
});
