import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import type { Report } from '../../../src/report/report.ts';

let folder: string;
const path = (name: string) => join(folder, name);
const save = (name: string, value: unknown) =>
  writeFileSync(path(name), typeof value === 'string' ? value : JSON.stringify(value));

async function run(...args: string[]) {
  let out = '';
  const errors: string[] = [];
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    error: (line: string) => void errors.push(line),
    width: 100,
  };
  return { status: await main(args, '1.2.3', terminal), out, errors };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outflow-cli-'));
  const request = (url: string, text: string) => ({
    startedDateTime: '2026-11-24T00:00:00.000Z',
    pageref: 'p',
    request: { method: 'POST', url, headers: [], postData: { mimeType: 'application/json', text } },
    response: { status: 200 },
  });
  save('a.har', {
    log: {
      pages: [{ id: 'p', title: 'https://app.example.com/' }],
      entries: [
        request(
          'https://api.segment.io/v1/t',
          '{"type":"track","event":"Saved","properties":{"who":"YWRhQGV4YW1wbGUuY29t"}}',
        ),
        request(
          'https://api.segment.io/v1/i',
          `{"type":"identify","traits":{"key":"sk_${'live'}_4eC39HqLyjWDarjtT1zdp7dc"}}`,
        ),
      ],
    },
  });
  save('canaries.json', [{ label: 'mine', category: 'email', value: 'ada@example.com' }]);
  save('policy.json', {
    version: 1,
    apps: ['https://app.example.com'],
    default: { allow: ['event-name'] },
    failOn: 'high',
  });
  save('broken.har', '{"log":');
  save('broken-policy.json', { version: 7 });
  save('broken-canaries.json', [{ label: 'x' }]);
});

describe('outflow audit', () => {
  test('prints a report that keeps to the schema, with values masked', async () => {
    const { status, out, errors } = await run('audit', path('a.har'), '--canaries', path('canaries.json'));
    expect([status, errors]).toEqual([0, []]);
    const ajv = new Ajv2020({ allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('public/schemas/report.v1.json', 'utf8')));
    const report = JSON.parse(out) as Report;
    expect(validate(report) ? null : validate.errors).toBeNull();
    expect(report).toMatchObject({
      source: { kind: 'har', detail: 'a.har' },
      apps: ['https://app.example.com'],
      tool: { version: '1.2.3' },
    });
    const found = report.vendors[0]?.disclosures.find(({ canary }) => canary === 'mine');
    expect(found).toMatchObject({
      path: 'properties.who',
      encoding: ['json', 'base64'],
      category: 'email',
      detector: 'canary',
    });
    expect(out).not.toContain('ada@example.com');
  });

  test('shows values as they are only when asked', async () => {
    expect((await run('audit', path('a.har'), '--canaries', path('canaries.json'), '--raw')).out).toContain(
      'ada@example.com',
    );
  });

  test('writes to a file, as text', async () => {
    const { status, out } = await run('audit', path('a.har'), '--format', 'text', '--out', path('report.txt'));
    expect([status, out]).toEqual([0, '']);
    expect(readFileSync(path('report.txt'), 'utf8')).toMatch(/Segment +critical +2 .*Secret key/s);
  });

  test('fails on findings from a severity on', async () => {
    expect((await run('audit', path('a.har'), '--policy', path('policy.json'))).status).toBe(1);
    expect((await run('audit', path('a.har'), '--fail-on', 'critical')).status).toBe(1);
    expect((await run('audit', path('a.har'))).status).toBe(0);
  });

  test.each<[string, string[]]>([
    ['no such file', ['audit', 'nowhere.har']],
    ['a file that is no HAR', ['audit', 'BROKEN']],
    ['a broken policy', ['audit', 'HAR', '--policy', 'BROKEN_POLICY']],
    ['broken canaries', ['audit', 'HAR', '--canaries', 'BROKEN_CANARIES']],
    ['no file', ['audit']],
    ['no such command', ['frobnicate']],
    ['no such option', ['audit', 'HAR', '--nope']],
    ['no such format', ['audit', 'HAR', '--format', 'pdf']],
    ['no such severity', ['audit', 'HAR', '--fail-on', 'none']],
    ['a place that cannot be written', ['audit', 'HAR', '--out', '/nowhere/at/all.json']],
  ])('says in one line what is wrong with %s', async (_, args) => {
    const files: Record<string, string> = {
      HAR: path('a.har'),
      BROKEN: path('broken.har'),
      BROKEN_POLICY: path('broken-policy.json'),
      BROKEN_CANARIES: path('broken-canaries.json'),
    };
    const { status, out, errors } = await run(...args.map((one) => files[one] ?? one));
    expect([status, out, errors.length]).toEqual([2, '', 1]);
    expect(errors[0]).toMatch(/^outflow: [^\n]+$/);
  });

  test('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ status: 0, out: expect.stringContaining('outflow audit') });
  });
});
