import { readdirSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { baselineOf } from '../../../src/baseline/baseline.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import type { Gate } from '../../../src/report/formats/format.ts';
import { formats } from '../../../src/report/formats/index.ts';
import { formatNames } from '../../../src/report/formats/names.ts';
import type { Report } from '../../../src/report/report.ts';
import { installText } from '../../../src/ui/text.ts';
import { wording } from '../../../src/ui/wording.ts';
import { lookUp } from '../../ui/messages.ts';
import { exposure, stranger } from '../policy/samples.ts';
import { junitSuites } from './junit-suites.ts';
import { junitSchemaProblems, sarifSchemaProblems } from './published-schemas.ts';
import { sampleReport } from './samples.ts';
import { sarifProblems } from './sarif-shape.ts';

beforeAll(() => installText(lookUp));

const noGate: Gate = { policy: null, policyFile: null, baselineFile: null, failOn: undefined };
const write = (name: string, report: Report, gate: Partial<Gate> = {}, options = {}) => {
  const format = formats.find((one) => one.name === name);
  return (
    format?.write(report, {
      width: 100,
      colors: false,
      raw: false,
      wording,
      gate: { ...noGate, ...gate },
      ...options,
    }) ?? ''
  );
};

const policy: Policy = {
  version: 1,
  apps: ['https://app.example.com'],
  default: { allow: ['page-url'] },
  vendors: { mixpanel: { allow: ['user-id'], deny: ['email'] }, sentry: { allow: ['device'] } },
  unknownVendors: 'deny',
};
const policyFile = { path: 'gate/outflow policy.json', lineOf: (vendor: string) => (vendor === 'mixpanel' ? 7 : null) };

const before = sampleReport({ exposures: [exposure([{ path: 'a.id', category: 'user-id' }])] });
const changed = sampleReport({
  exposures: [
    exposure([
      { path: 'a.id', category: 'user-id' },
      { path: 'a.mail', category: 'email', events: ['Key Created'] },
    ]),
    exposure([{ path: 'q', category: 'device' }], stranger),
  ],
  baseline: baselineOf([before]),
  policy,
});

test('each file of the folder is a format of the same name', () => {
  const files = readdirSync('src/report/formats').map((name) => name.replace('.ts', ''));
  expect(formats.map(({ name }) => name)).toEqual([...formatNames]);
  expect(files.filter((name) => !['index', 'format', 'names'].includes(name)).sort()).toEqual([...formatNames].sort());
});

/** A report with a text in each place that takes one from a web page. */
const reportWith = (text: string) =>
  sampleReport({
    apps: ['https://app.example.com'],
    exposures: [
      exposure([{ path: text, label: text, sample: text, events: [text], pages: [text], category: 'email' }], {
        ...stranger,
        recipient: { ...stranger.recipient, name: text, owner: text } as never,
        hosts: [text],
        unreadable: [{ host: text, reason: 'hidden-body', count: 1 }],
      }),
    ],
    mayReport: [{ host: text, vendor: 'x' }],
    policy,
  });

const specialCharacters = formats.flatMap(({ name, special }) => [...special].map((one) => [name, one] as const));

test.each(specialCharacters)('%s escapes %s in every text', (name, character) => {
  const text = write(name, reportWith(`q${character}q`), { policy, policyFile });
  expect(text).not.toContain(`q${character}q`);
  expect(write(name, reportWith('q_q'), { policy, policyFile })).toMatch(/q(?:_|&#\d+;|\\_)q/);
});

describe('hostile values', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><b>',
    "' onload='x",
    ']]>',
    '&#60;script&#62;',
    '=HYPERLINK("https://evil.test")',
    '| cell | **bold** | `code` | [link](https://evil.test) | ![x](https://evil.test/p.png) | @octocat #1',
    '</details><details open>',
    '\u001b[31mred\u001b]0;title\u0007',
    'line\r\nbreak\u2028end',
    '\u202eright to left\u2066',
    'nul\u0000 \ufffe\uffff \ud800 lone',
  ];
  const everywhere = hostile.join(' ');
  const report = reportWith(everywhere);

  test.each(formatNames)('%s shows them, and does not interpret them', (name) => {
    const text = write(name, report, { policy, policyFile });
    expect(text.length).toBeGreaterThan(100);
    const allowed = name === 'csv' ? /[\t\r\n\ufeff]/g : /\n/g;
    // JSON escapes what it must, and contains the report itself.
    if (name === 'json') expect(JSON.parse(text)).toEqual(report);
    else expect(text.replace(allowed, '')).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    if (name === 'html' || name === 'markdown') {
      expect(text).not.toMatch(/<(?:script|img|b)\b|\son\w+=(?!["']?[^"']*&)/i);
    }
  });

  test('Markdown keeps its table and its collapsed sections, and mentions no user', () => {
    const text = write('markdown', report, { policy, policyFile });
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(rows.map((row) => row.split(' | ').length))).toEqual(new Set([8]));
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text).not.toMatch(/@octocat|\]\(|!\[|<details open>/);
  });

  test('JUnit stays valid XML, and SARIF valid SARIF', async () => {
    const xml = write('junit', report, { policy });
    expect(junitSuites(xml).length).toBeGreaterThan(0);
    expect(await junitSchemaProblems(xml)).toEqual([]);
    const log = JSON.parse(write('sarif', report, { policy, policyFile }));
    expect(sarifProblems(log)).toEqual([]);
    expect(sarifSchemaProblems(log)).toEqual([]);
  });

  test('a terminal receives no control sequences except our own', () => {
    const text = write('text', report, { policy }, { colors: true });
    expect(stripVTControlCharacters(text).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text).not.toContain('\u001b[31mred');
  });
});

describe('text', () => {
  test('groups findings by vendor, with severity, rule, field, event and page', () => {
    expect(write('text', changed, { policy })).toMatch(
      /^2 findings: 2 medium\n\n\S[^\n]*\n {2}medium {2}\S+: .*a\.mail · Key Created · https:\/\/app\.example\.com/ms,
    );
  });

  test('says what to add to the policy, except what the policy denies', () => {
    const text = write('text', changed, { policy, policyFile, failOn: 'medium' });
    const [, added] = text.split('To allow it, edit "vendors" in gate/outflow policy.json:\n');
    expect(added?.split('\n')[0]).toBe(`  "${stranger.vendor}": allow device`);
    expect(text).not.toContain('allow email');
    expect(write('text', before, { policy, policyFile, failOn: 'medium' })).not.toContain('To allow it');
  });

  test('does not say to add what a policy cannot allow, or does not need to', () => {
    const kinds = ['consent-state', 'device', 'password', 'other'] as const;
    const fields = kinds.map((category) => ({ path: category, category }));
    const sent = sampleReport({ exposures: [exposure(fields, stranger)], policy });
    const text = write('text', sent, { policy, policyFile, failOn: 'low' });
    expect(text).toContain(`  "${stranger.vendor}": allow device\n`);
  });

  test('colours severities, and aligns as without colours', () => {
    const colored = write('text', changed, { policy }, { colors: true });
    expect(colored).toContain('\u001b[33mmedium\u001b[0m');
    expect(stripVTControlCharacters(colored)).toBe(write('text', changed, { policy }));
  });
});

describe('SARIF', () => {
  const logOf = (report: Report, gate: Partial<Gate>) => JSON.parse(write('sarif', report, gate));

  test('is valid, with a rule per severity, a level and a score', () => {
    const log = logOf(changed, { policy, policyFile });
    expect(sarifProblems(log)).toEqual([]);
    const [run] = log.runs;
    expect(log.runs).toHaveLength(1);
    expect(run.automationDetails.id).toBe('outflow/https://app.example.com/');
    expect(run.results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level]).sort()).toEqual([
      ['new-field/medium', 'warning'],
      ['new-vendor/medium', 'warning'],
    ]);
    expect(run.tool.driver.rules[0].properties['security-severity']).toBe('5.5');
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('is valid with several fields on one page, and one field on several', () => {
    const pages = ['https://app.example.com/a', 'https://app.example.com/b'];
    const report = sampleReport({
      exposures: [
        exposure([
          ...pages.map((page) => ({ path: 'a.mail', category: 'email' as const, pages: [page], canary: page })),
          { path: 'b.mail', category: 'email', hash: 'sha256' },
          { path: 'b.mail', category: 'email' },
        ]),
      ],
      policy,
    });
    expect(sarifProblems(logOf(report, { policyFile }))).toEqual([]);
  });

  test('points to the vendor’s line in the policy or the baseline, and never to the web', () => {
    const located = (gate: Partial<Gate>) =>
      logOf(changed, gate).runs[0].results.map(
        ({ locations }: { locations: Array<{ physicalLocation?: unknown }> }) => {
          return locations[0]?.physicalLocation ?? null;
        },
      );
    const uriBaseId = '%SRCROOT%';
    expect(located({ policyFile })).toContainEqual({
      artifactLocation: { uri: 'gate/outflow%20policy.json', uriBaseId },
      region: { startLine: 7 },
    });
    const baselineFile = { path: 'outflow.baseline.json', lineOf: () => 3 };
    expect(located({ policyFile: { ...policyFile, path: null }, baselineFile })).toEqual(
      Array(2).fill({ artifactLocation: { uri: 'outflow.baseline.json', uriBaseId }, region: { startLine: 3 } }),
    );
    expect(located({})).toEqual([null, null]);
  });

  test('identifies findings by a fingerprint that is independent of times, counts and order', () => {
    const fingerprints = (report: Report) =>
      logOf(report, {}).runs.flatMap(
        ({ results }: { results: Array<{ partialFingerprints: Record<string, string> }> }) =>
          results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash),
      );
    const again: Report = {
      ...changed,
      generatedAt: '2030-01-01T00:00:00.000Z',
      findings: [...changed.findings].reverse().map((finding) => ({
        ...finding,
        message: 'other words',
        evidence: finding.evidence.map((one) => ({ ...one, count: one.count + 5, page: 'https://app.example.com/b' })),
      })),
    };
    expect(new Set(fingerprints(changed)).size).toBe(2);
    expect(fingerprints(again).reverse()).toEqual(fingerprints(changed));
    const [log] = logOf(changed, {}).runs[0].results;
    expect(log.partialFingerprints['outflowDisclosure/v1']).toBe(log.partialFingerprints.primaryLocationLineHash);
  });

  test('has a run per app, and one without results if nothing was found', () => {
    const other = 'https://other.example.com';
    const several: Report = {
      ...changed,
      apps: ['https://app.example.com', other],
      findings: changed.findings.map((finding, at) =>
        at === 0 ? { ...finding, app: other } : { ...finding, app: '' },
      ),
    };
    const log = logOf(several, {});
    expect(sarifProblems(log)).toEqual([]);
    expect(
      log.runs.map(({ automationDetails }: { automationDetails: { id: string } }) => automationDetails.id),
    ).toEqual(['outflow/https://app.example.com/', `outflow/${other}/`, 'outflow/*/']);
    expect(logOf({ ...changed, findings: [] }, {}).runs[0].results).toEqual([]);
  });
});

describe('JUnit', () => {
  test('has a suite per vendor, a case per rule and category, and passes for what is allowed', () => {
    const suites = junitSuites(write('junit', changed, { policy, failOn: 'high' }));
    expect(suites.map(({ name }) => name).sort()).toEqual(['Mixpanel', 'dropzone-metrics.test', 'sentry']);
    const mixpanel = suites.find(({ name }) => name === 'Mixpanel')?.cases ?? [];
    expect(mixpanel.filter(({ failure }) => failure !== null).map(({ name }) => name)).toEqual([
      'new-field: E-mail address',
    ]);
    expect(mixpanel.filter(({ failure }) => failure === null).map(({ name }) => name)).toEqual([
      'secret-sent',
      'vendor-not-allowed',
      'category-not-allowed: Page address',
      'category-not-allowed: User id',
      'category-not-allowed: E-mail address',
    ]);
    expect(suites.find(({ name }) => name === 'sentry')?.cases.every(({ failure }) => failure === null)).toBe(true);
  });

  test('passes for findings below the severity that fails, and mentions them', () => {
    const report = sampleReport({ exposures: [exposure([{ category: 'email' }])], policy: { version: 1 } });
    const suiteOf = (failOn: Gate['failOn']) => {
      const [suite] = junitSuites(write('junit', report, { policy: { version: 1 }, failOn }));
      const found = suite?.cases.find(({ name }) => name.startsWith('category-not-allowed'));
      return { failure: found?.failure, out: suite?.out };
    };
    expect(suiteOf('low')).toEqual({ failure: expect.stringContaining('E-mail address'), out: '' });
    expect(suiteOf('critical')).toEqual({ failure: null, out: expect.stringContaining('E-mail address') });
  });
});

describe('Markdown', () => {
  test('has a summary, a table of findings, and how to accept them', () => {
    const baselineFile = { path: 'outflow.baseline.json', lineOf: () => null };
    const text = write('markdown', changed, { policy, policyFile, baselineFile });
    expect(text).toMatch(
      /^\*\*Outflow: 2 findings\*\* \(2 medium\), 2 of them fail this check\. 2 vendors in \d+ requests\.\n\n\| /,
    );
    expect(text).toMatch(
      /^\| new \| Mixpanel \| E-mail address \| <code>a\.mail<\/code> \| Key Created \| <code>https[^|]*<\/code> \| medium \|/m,
    );
    expect(text).toContain('<details><summary>How to accept this</summary>');
    expect(text).toContain('npx outflow baseline update');
  });

  test('states that nothing was found', () => {
    expect(write('markdown', { ...changed, findings: [] })).toMatch(
      /^\*\*Outflow: nothing found\.\*\* 2 vendors in \d+ requests\.\n$/,
    );
  });

  test('stays within 1 MiB, and counts what it cut', () => {
    const [finding] = changed.findings;
    const many = Array.from({ length: 20_000 }, () => finding as NonNullable<typeof finding>);
    const text = write('markdown', { ...changed, findings: many });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(1_048_576);
    const [, cut = ''] = /^(\d+) more findings were cut to keep this within 1 MiB\.$/m.exec(text) ?? [];
    const rows = text.split('\n').filter((line) => line.startsWith('| new')).length;
    expect(rows + Number(cut)).toBe(20_000);
  });
});
