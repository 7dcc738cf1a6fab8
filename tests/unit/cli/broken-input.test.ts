import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, entry, harOf, loadCommands, runIn } from './run.ts';

const report = {
  ...{ format: 'outflow-report', version: 1, generatedAt: '2026-11-23T10:00:00.000Z' },
  tool: { name: 'outflow', version: '0.1.0' },
  source: { kind: 'har', detail: 'a.har' },
  apps: ['https://app.example.com'],
  session: null,
  coverage: { requests: 0, messages: 0, read: 0, unreadable: [], dropped: 0 },
  vendors: [],
  findings: [],
};
const vendor = {
  ...{
    id: 'x',
    name: 'X',
    owner: null,
    country: null,
    category: 'unknown',
    known: false,
    matchedBy: 'none',
    hosts: [],
  },
  ...{
    requests: 1,
    bytes: 1,
    firstSeen: '2026-11-23T10:00:00.000Z',
    lastSeen: 'yesterday',
    severity: 'low',
    disclosures: [],
  },
};
const baseline = { format: 'outflow-baseline', version: 1, engine: 1, apps: [], vendors: {} };
const exception = { vendor: 'mixpanel', category: 'email', reason: 'x', owner: 'y', until: '2027-03-31' };

const har = harOf(entry('https://api.segment.io/v1/t', { userId: 'u_4711' }));

const files: Readonly<Record<string, unknown>> = {
  'a.har': har,
  'cut.har': har.slice(0, -40),
  'cut.har.gz': gzipSync(har).subarray(0, 60),
  'cut.har.zip': Buffer.from('PK\u0003\u0004 and no more'),
  'binary.har': Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x7b]),
  'entries.har': { log: { entries: 7 } },
  'log.har': { log: [] },
  'report.json': report,
  'empty.har': '',
  'cut.json': JSON.stringify(report).slice(0, 80),
  'list.json': [],
  'number.json': 7,
  'version.json': { ...report, version: 2 },
  'times.json': { ...report, vendors: [vendor] },
  'vendors.json': { ...report, vendors: 7 },
  'categories.json': {
    ...report,
    vendors: [{ ...vendor, lastSeen: vendor.firstSeen, disclosures: [{ category: 'e-mail' }] }],
  },
  'poisoned.json': JSON.stringify({ ...report, source: { kind: 'har' } }).replace('"kind"', '"__proto__"'),
  'baseline.json': baseline,
  'baseline-text.json': 'engine: 1',
  'baseline-version.json': { ...baseline, version: 2 },
  'baseline-category.json': {
    ...baseline,
    vendors: { mixpanel: [{ app: '', path: 'a', category: 'e-mail', hash: null, location: 'body' }] },
  },
  'baseline-poisoned.json': JSON.stringify({ ...baseline, vendors: { x: [] } }).replace('"x"', '"__proto__"'),
  'bad-baseline.json': { ...baseline, vendors: { mixpanel: [{ path: 'a' }] } },
  'policy.json': { version: 1 },
  'policy-category.json': { version: 1, vendors: { mixpanel: { allow: ['e-mail'] } } },
  'policy-vendor.json': { version: 1, vendors: { 'Mix Panel': {} } },
  'policy-key.json': { version: 1, vendor: {} },
  'policy-type.json': { version: 1, vendors: [] },
  'policy-until.json': { version: 1, exceptions: [{ ...exception, until: 'soon' }] },
  'policy-reason.json': { version: 1, exceptions: [{ ...exception, reason: undefined }] },
  'policy-cut.json': '{ "version": 1, "vendors"',
  'canaries.json': [{ label: 'a', category: 'email', value: { env: 7 } }],
  'canaries-cut.json': '[{ "label": "a"',
  'canaries-object.json': {},
  'canaries-category.json': [{ label: 'a', category: 'e-mail', value: 'zoe@fernhill.dev' }],
  'canaries-env.json': [{ label: 'a', category: 'email', value: { env: 'OUTFLOW_TEST_UNSET' } }],
  'vendors-cut.json': '[{ "id": "acme"',
  'vendors-type.json': 7,
  'vendors-hosts.json': [{ id: 'acme', name: 'Acme', hosts: 'acme.example' }],
  'vendors-pattern.json': [{ id: 'acme', name: 'Acme', hosts: ['acme.example'], parameters: { '(a+)+$': 'email' } }],
  'names.txt': 'no canonical names',
  'config.json': { polcy: 'policy.json' },
  'config-type.json': { raw: 'yes' },
  'config-format.json': { format: ['text', 7] },
  'config-missing.json': { policy: 'nowhere.json' },
  'config-level.json': { failOn: 'severe' },
  'config-cut.json': '{ "policy": ',
  'config-throws.mjs': 'throw new Error("first line\\n    at second line");',
  'config-syntax.mjs': 'export default {',
  'config-nothing.mjs': 'export const policy = "policy.json";',
};

let folder: string;
beforeAll(async () => {
  folder = emptyFolder();
  mkdirSync(join(folder, 'folder'));
  for (const [name, content] of Object.entries(files)) {
    const isWritten = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(folder, name), isWritten ? content : JSON.stringify(content));
  }
  await loadCommands();
}, 240_000);

/** The line on standard error. Checks that it is the only output, and that it is not a stack trace. */
async function lineOf(args: string): Promise<string> {
  const { status, errors } = await runIn(folder, args.split(' '));
  expect([status, errors.length]).toEqual([2, 1]);
  expect(errors[0]).toMatch(/^outflow: \P{Cc}+$/u);
  expect(errors[0]).not.toMatch(/\bat .*:\d+:\d+|internal error/);
  return errors[0] ?? '';
}

describe('broken input is one line and exit status 2', () => {
  test.each([
    ['audit nowhere.har', 'cannot be read: ENOENT'],
    ['audit folder', 'cannot be read: EISDIR'],
    ['audit empty.har', 'ends before the HAR'],
    ['audit cut.json', 'cut.json is not valid JSON'],
    ['audit list.json', 'is not a valid HAR'],
    ['audit number.json', 'ends before the HAR'],
    ['audit version.json', 'version must be 1, not 2'],
    ['audit times.json', 'vendors[0].lastSeen must be a time'],
    ['audit vendors.json', 'vendors must be'],
    ['audit categories.json', 'vendors[0].disclosures[0]'],
    ['audit poisoned.json', '__proto__ is not allowed'],
    ['audit baseline.json', 'is not a report or a HAR file, but outflow-baseline'],
    ['report nowhere.json', 'cannot be read: ENOENT'],
    ['diff nowhere.json a.har', 'cannot be read: ENOENT'],
    ['diff bad-baseline.json a.har', 'vendors.mixpanel[0].app is missing'],
    ['diff baseline.json', 'usage: outflow diff BASELINE REPORT'],
    ['audit a.har --baseline policy.json', 'format'],
    ['audit a.har --baseline bad-baseline.json', 'vendors.mixpanel[0].app is missing'],
    ['audit a.har --baseline cut.json', 'cut.json is not valid JSON'],
    ['audit a.har --policy nowhere.json', 'nowhere.json cannot be read: ENOENT'],
    ['audit a.har --policy folder', 'folder cannot be read: EISDIR'],
    ['audit a.har --policy policy-category.json', 'vendors.mixpanel.allow[0] must be a category'],
    ['audit a.har --policy policy-vendor.json', 'must be a vendor id'],
    ['audit a.har --policy policy-key.json', 'vendor is not a policy key; did you mean vendors?'],
    ['audit a.har --policy policy-type.json', 'vendors must be an object'],
    ['audit a.har --policy policy-until.json', 'exceptions[0].until must be a day'],
    ['audit a.har --policy policy-reason.json', 'exceptions[0].reason is missing'],
    ['audit a.har --policy policy-cut.json', 'policy-cut.json is not valid JSON'],
    ['policy check policy-category.json', 'vendors.mixpanel.allow[0] must be a category'],
    ['policy check nowhere.json', 'cannot be read: ENOENT'],
    ['policy learn nowhere.har', 'cannot be read: ENOENT'],
    ['baseline prune a.har --baseline nowhere.json', 'does not exist'],
    ['baseline update nowhere.har --baseline baseline.json', 'cannot be read: ENOENT'],
    ['init nowhere.har', 'cannot be read: ENOENT'],
    ['audit a.har --canaries canaries.json', '[0].value must be text, or { "env": "NAME" }'],
    ['audit a.har --config nowhere.json', 'cannot be read: ENOENT'],
    ['audit a.har --config nowhere.mjs', 'cannot be read: ENOENT'],
    ['audit a.har --config config.json', 'polcy is not an option; did you mean policy?'],
    ['audit a.har --config config-type.json', 'raw must be true or false'],
    ['audit a.har --config config-format.json', 'format must be a format, or a list of them'],
    ['audit a.har --config config-missing.json', 'nowhere.json cannot be read: ENOENT'],
    ['audit a.har --config config-level.json', '--fail-on takes low, medium, high, critical; not "severe"'],
    ['audit a.har --config config-cut.json', 'config-cut.json is not valid JSON'],
    ['audit a.har --config config-throws.mjs', 'config-throws.mjs cannot be run: first line'],
    ['audit a.har --config config-syntax.mjs', 'config-syntax.mjs cannot be run: '],
    ['audit a.har --config config-nothing.mjs', 'the configuration must be an object'],
    ['audit a.har --polcy policy.json', 'there is no option --polcy; did you mean --policy?'],
    ['audit a.har -x', 'there is no option -x'],
    ['audit a.har --vendor segment', 'there is no option --vendor; did you mean --vendors?'],
    ['audit a.har --raw=yes', '--raw takes no value'],
    ['audit a.har --policy', '--policy needs a value: --policy FILE'],
    ['audit a.har --policy --raw', '--policy needs a value'],
    ['audit a.har --fail-on high --fail-on low', '--fail-on may be given only once'],
    ['audit a.har --format text --format json', 'only one format can go to standard output'],
    ['audit a.har --format text=', '--format text= needs a file name after "="'],
    ['audit a.har --format pdf=a.pdf', '--format takes text, json'],
    ['audit a.har --format csv=folder', 'folder cannot be written: EISDIR'],
    ['audit a.har --format csv=nowhere/a.csv', 'cannot be written: ENOENT'],
    ['audit a.har --update-baseline --baseline nowhere/b.json', 'nowhere/b.json cannot be written: ENOENT'],
    ['audit cut.har', 'cut.har'],
    ['audit cut.har.gz', 'cut.har.gz'],
    ['audit cut.har.zip', 'cut.har.zip'],
    ['audit binary.har', 'binary.har'],
    ['audit entries.har', 'entries.har'],
    ['audit log.har', 'log.har'],
    ['audit a.har --canaries nowhere.json', 'nowhere.json cannot be read: ENOENT'],
    ['audit a.har --canaries folder', 'folder cannot be read: EISDIR'],
    ['audit a.har --canaries canaries-cut.json', 'canaries-cut.json is not valid JSON'],
    ['audit a.har --canaries canaries-object.json', 'canaries-object.json'],
    ['audit a.har --canaries canaries-category.json', 'canaries-category.json'],
    ['audit a.har --canaries canaries-env.json', 'OUTFLOW_TEST_UNSET'],
    ['audit a.har --vendors nowhere.json', 'nowhere.json cannot be read: ENOENT'],
    ['audit a.har --vendors folder', 'folder cannot be read: EISDIR'],
    ['audit a.har --vendors vendors-cut.json', 'vendors-cut.json is not valid JSON'],
    ['audit a.har --vendors vendors-type.json', 'vendors-type.json'],
    ['audit a.har --vendors vendors-hosts.json', 'vendors-hosts.json'],
    ['audit a.har --vendors vendors-pattern.json', 'vendors-pattern.json'],
    ['audit a.har --canonical-names nowhere.txt', 'nowhere.txt cannot be read: ENOENT'],
    ['audit a.har --canonical-names folder', 'folder cannot be read: EISDIR'],
    ['audit a.har --canonical-names names.txt', 'names.txt'],
    ['audit a.har --app nowhere', 'nowhere'],
    ['audit a.har --config folder', 'folder'],
    ['audit a.har --baseline folder', 'folder cannot be read: EISDIR'],
    ['audit a.har --baseline baseline-text.json', 'baseline-text.json is not valid JSON'],
    ['audit a.har --baseline baseline-version.json', 'version must be 1'],
    ['audit a.har --baseline baseline-category.json', 'vendors.mixpanel[0].category'],
    ['audit a.har --baseline baseline-poisoned.json', '__proto__ is not allowed'],
    ['audit a.har --out folder', 'folder cannot be written: EISDIR'],
    ['audit a.har --out nowhere/a.txt', 'nowhere/a.txt cannot be written: ENOENT'],
    ['policy learn a.har --out folder', 'folder cannot be written: EISDIR'],
    ['policy check folder', 'folder cannot be read: EISDIR'],
    ['baseline update a.har --baseline folder', 'folder'],
    ['baseline prune a.har --baseline folder', 'folder'],
    ['report folder', 'EISDIR'],
    ['diff folder a.har', 'EISDIR'],
    ['frobnicate', 'there is no command "frobnicate"'],
    ['polici check', 'there is no command "polici"'],
    ['baseline', 'outflow baseline is not a command: outflow baseline update or outflow baseline prune'],
  ])('outflow %s', async (args, message) => {
    expect(await lineOf(args)).toContain(message);
  });

  test('keeps partial results: the readable input is reported, and all possible output is written', async () => {
    const { status, out, errors } = await runIn(folder, ['audit', 'nowhere.har', 'report.json', 'a.har', 'cut.json']);
    expect([status, errors.length, JSON.parse(out).vendors.length]).toEqual([2, 2, 1]);
    const formats = ['--format', 'csv=nowhere/a.csv', '--format', 'json'];
    const written = await runIn(folder, ['audit', 'a.har', ...formats]);
    expect([written.status, written.errors.length, JSON.parse(written.out).vendors.length]).toEqual([2, 1, 1]);
  });
});
