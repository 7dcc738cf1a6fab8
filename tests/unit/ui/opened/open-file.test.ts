import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { baselineOf, writeBaseline } from '../../../../src/baseline/baseline.ts';
import { auditHar } from '../../../../src/library/index.ts';
import { Sums } from '../../../../src/library/sums.ts';
import type { Report } from '../../../../src/report/report.ts';
import { defaultSettings, type Settings } from '../../../../src/settings/settings.ts';
import { beginningOf, textOf } from '../../../../src/ui/dashboard/opened/file-bytes.ts';
import { reportOnRows } from '../../../../src/ui/dashboard/opened/file-report.ts';
import { openHar } from '../../../../src/ui/dashboard/opened/har-file.ts';
import { openFile } from '../../../../src/ui/dashboard/opened/open-file.ts';
import { FileProblem, type OpenedFile, sessionOfFile } from '../../../../src/ui/dashboard/opened/opened-file.ts';
import { openReport } from '../../../../src/ui/dashboard/opened/report-file.ts';
import { baselineOfRecorded, recordedIn } from '../../../../src/ui/dashboard/screens/sessions/baseline-changes.ts';
import type { DashboardSources } from '../../../../src/ui/dashboard/sources.ts';

const fileOf = (content: BlobPart, name = 'session.har') => new File([content], name);
const { signal } = new AbortController();
const open = (file: File, settings: Settings = defaultSettings) =>
  openFile({ file, settings, onProgress: () => {}, signal });
const opened = async (file: File, settings?: Settings) => (await open(file, settings)) as OpenedFile;
const parts = { settings: defaultSettings, now: Date.UTC(2026, 10, 23), version: '1.2.3' };

const email = 'nora.feldmann@fernhill.example';
const entry = (host: string, page: string, second: number) => ({
  startedDateTime: `2026-11-20T10:00:0${second}.000Z`,
  time: 1,
  request: {
    method: 'POST',
    url: `https://${host}/track`,
    headers: [
      { name: 'Content-Type', value: 'application/json' },
      { name: 'Referer', value: page },
    ],
    queryString: [],
    cookies: [],
    httpVersion: 'HTTP/2',
    headersSize: -1,
    bodySize: -1,
    postData: { mimeType: 'application/json', text: JSON.stringify({ email, plan: 'enterprise' }) },
  },
  response: { status: 200, statusText: '', headers: [], cookies: [], content: {}, httpVersion: '', redirectURL: '' },
  cache: {},
  timings: {},
});
const har = (...entries: object[]) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector', version: '1' }, entries } });
const sample = har(
  entry('api-js.mixpanel.com', 'https://app.fernhill.example/a', 1),
  entry('collect.dropzone-metrics.test', 'https://app.fernhill.example/b', 2),
  entry('collect.dropzone-metrics.test', 'https://admin.fernhill.example/', 3),
);

/** A report without what differs each time: its time, its version, and the values of fingerprints. */
function comparable(report: Report): unknown {
  const { generatedAt: _, tool: __, ...rest } = report;
  return JSON.parse(JSON.stringify(rest), (key, value) => (key === 'fingerprint' ? value !== '' : value));
}

describe('a HAR', () => {
  const recorded = ['har', 'producers'].flatMap((folder) =>
    readdirSync(`tests/cases/${folder}`)
      .filter((name) => name.endsWith('.har'))
      .map((name) => `tests/cases/${folder}/${name}`),
  );

  test.each(recorded)('gives the same report as the command line: %s', async (path) => {
    const content = readFileSync(path, 'utf8');
    const file = await opened(fileOf(content));
    const expected = auditHar(content, { source: { kind: 'har', detail: 'session.har' } });
    expect(comparable(await file.createReport({}, parts))).toEqual(comparable(expected));
  });

  test('keeps apps apart, and its requests with their values, newest first', async () => {
    const file = await opened(fileOf(sample));
    expect(file).toMatchObject({ kind: 'har', entries: 3, leftOut: 0, cut: null, isPerApp: true });
    expect(file.apps).toEqual(['https://admin.fernhill.example', 'https://app.fernhill.example']);
    const vendorsOf = async (app: string) =>
      (await file.ledger.recipients({ apps: [app] })).map(({ vendor }) => vendor);
    expect(await vendorsOf('https://admin.fernhill.example')).toEqual(['host:dropzone-metrics.test']);
    const requests = await file.ledger.requests();
    expect(requests.map(({ app }) => app)).toEqual([
      'https://admin.fernhill.example',
      'https://app.fernhill.example',
      'https://app.fernhill.example',
    ]);
    const [newest] = requests;
    const detail = await file.ledger.detail(newest?.observation ?? '');
    expect(detail?.fields.map(({ category }) => category)).toContain('email');
    expect(JSON.stringify([detail, await file.ledger.rows()])).not.toContain(email);
    expect((await file.rawRequest(newest?.observation ?? ''))?.values).toContain(email);
    const { found, searched, fingerprint } = await file.searchValues(email);
    expect([found.length, searched.length]).toEqual([3, 3]);
    expect(detail?.fields.map((field) => field.fingerprint)).toContain(fingerprint);
  });

  test('is judged by the user’s own settings', async () => {
    const settings: Settings = {
      ...defaultSettings,
      vendors: [{ id: 'own', hosts: ['*.dropzone-metrics.test'] }],
      policy: { version: 1, vendors: { mixpanel: { allow: [], deny: ['email'] } } },
    };
    const file = await opened(fileOf(sample), settings);
    const report = await file.createReport({}, { ...parts, settings });
    expect(report.vendors.map(({ id }) => id)).toEqual(['mixpanel']);
    expect(report.findings.map(({ rule }) => rule)).toContain('category-not-allowed');
  });

  test.each([
    ['gzip', () => gzipSync(sample)],
    ['UTF-16', () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sample, 'utf16le')])],
    ['a byte-order mark', () => `\ufeff${sample}`],
  ])('can be compressed or encoded: %s', async (_, content) => {
    expect((await opened(fileOf(content() as BlobPart))).entries).toBe(3);
  });

  test('without its end is shown as far as it goes, with the reason', async () => {
    const file = await opened(fileOf(sample.slice(0, -200)));
    expect(file.cut).toBe('ends before the HAR does');
    expect(await file.ledger.requests()).not.toEqual([]);
  });

  test.each([
    ['plain', sample],
    ['compressed', gzipSync(sample)],
  ])('shows its progress in bytes of the file: %s', async (_, content) => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    await openHar({ file: fileOf(content as BlobPart), name: 'a.har', settings: defaultSettings, onProgress, signal });
    expect(shares[0]).toBeLessThanOrEqual(0.5);
    expect(shares.at(-1)).toBe(1);
  });

  test('is not read to its end if it is cancelled', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      stop.abort();
    };
    const file = new File([sample, ...Array.from({ length: 20 }, () => ' '.repeat(200_000))], 'long.har');
    const reading = openFile({ file, settings: defaultSettings, onProgress, signal: stop.signal });
    await expect(reading).rejects.toThrow(/abort/);
    expect(shares.at(-1)).toBeLessThan(0.3);
  });

  test('says how many entries were left out', async () => {
    const file = await opened(
      fileOf(har(entry('api-js.mixpanel.com', 'https://app.fernhill.example/', 1), { request: {} })),
    );
    expect(file).toMatchObject({ entries: 2, leftOut: 1 });
    expect(await file.ledger.dropped()).toBe(1);
  });

  test('is shown without the requests that could not be audited, which count as lost', async () => {
    const audits = vi.spyOn(Sums.prototype, 'add').mockImplementationOnce(() => {
      throw new Error('broken');
    });
    const file = await opened(fileOf(sample));
    audits.mockRestore();
    const requests = (await file.ledger.recipients()).map(({ requests }) => requests);
    expect([await file.ledger.dropped(), file.cut, requests]).toEqual([1, null, [1, 1]]);
    expect((await file.createReport({}, parts)).coverage).toMatchObject({ requests: 2, dropped: 1 });
  });
});

describe('a report', () => {
  const report = auditHar(sample);
  const content = JSON.stringify(report, null, 2);

  test('gives the same report again, without single requests', async () => {
    const file = await opened(fileOf(content, 'report.json'));
    expect(file).toMatchObject({ kind: 'report', generatedAt: Date.parse(report.generatedAt), isPerApp: false });
    const again = await file.createReport({}, parts);
    expect(again).toEqual(report);
    expect(await file.ledger.requests()).toEqual([]);
  });

  test('is saved unchanged, with the members that only reports have', async () => {
    const scanned: Report = {
      ...report,
      session: { id: 's', name: 'Release 4.9', startedAt: report.generatedAt, endedAt: null },
      coverage: {
        ...{ ...report.coverage, messages: 7, said: 2, dropped: 3, access: { granted: 'some', sites: ['a.example'] } },
        unsent: { automated: true, silent: [], blocked: [], byServiceWorker: 4, fromCache: 0 },
      },
    };
    expect(await openReport(scanned, 'report.json').createReport({}, parts)).toEqual(scanned);
  });

  test('is saved in part: one vendor, with its requests and findings', async () => {
    const whole = auditHar(sample.replaceAll('https://api', 'http://api').replaceAll('https://coll', 'http://coll'));
    const part = await openReport(whole, 'report.json').createReport({ vendors: ['mixpanel'] }, parts);
    expect(part.vendors).toEqual(whole.vendors.filter(({ id }) => id === 'mixpanel'));
    expect(part.coverage).toMatchObject({ requests: 1, read: 1 });
    expect(part.findings.map(({ rule, vendor }) => [rule, vendor])).toEqual([['plaintext-transport', 'mixpanel']]);
  });

  test('on several apps gives a baseline with their names', async () => {
    const { ledger } = openReport(report, 'report.json');
    const recorded = await recordedIn({ ledger: async () => ledger } as DashboardSources, sessionOfFile, null);
    expect(baselineOfRecorded(recorded).apps).toEqual(report.apps);
  });

  test('on one app belongs to it', async () => {
    const file = await opened(fileOf(JSON.stringify(auditHar(sample, { app: 'https://app.fernhill.example' }))));
    expect(file).toMatchObject({ isPerApp: true, apps: ['https://app.fernhill.example'] });
    expect(await file.ledger.recipients({ apps: ['https://elsewhere.example'] })).toEqual([]);
  });

  test('keeps what only its findings state: that data was sent unencrypted', async () => {
    const file = openReport(auditHar(sample.replaceAll('https://collect', 'http://collect')), 'report.json');
    const rows = await file.ledger.rows({ vendors: ['host:dropzone-metrics.test'] });
    expect(rows.recipients.map(({ plaintext }) => plaintext)).toEqual([2]);
    expect(rows.disclosures.some(({ plaintext }) => plaintext > 0)).toBe(true);
  });
});

test('a report on a part of a file names only its apps', async () => {
  const { ledger } = await opened(fileOf(sample));
  const apps = ['https://admin.fernhill.example', 'https://app.fernhill.example'];
  const report = await reportOnRows({
    ...{ ...parts, ledger, apps, dropped: 0, source: { kind: 'har', detail: 'a.har' } },
    filter: { apps: apps.slice(0, 1) },
  });
  expect([report.apps, report.vendors.length]).toEqual([apps.slice(0, 1), 1]);
});

test('the beginning of a file is read without the rest', async () => {
  const long = `{"format": "x", "more": "${'a'.repeat(1_000_000)}"}`;
  const compressed = fileOf(gzipSync(long));
  const beginning = await beginningOf(compressed);
  expect(long.startsWith(beginning)).toBe(true);
  expect(beginning.length).toBeLessThan(500_000);
  expect(await textOf(compressed, long.length)).toBe(long);
  await expect(textOf(compressed, long.length - 1)).rejects.toMatchObject({ code: 'large' });
});

test('a baseline is recognised and read', async () => {
  const baseline = baselineOf([auditHar(sample)]);
  const file = await open(fileOf(writeBaseline(baseline), 'outflow.baseline.json'));
  expect(file).toEqual({ kind: 'baseline', name: 'outflow.baseline.json', baseline });
});

test.each([
  ['har', 'notes: call Nora'],
  ['har', '{}'],
  ['har', '[]'],
  ['har', ''],
  ['har', '{"log": {"entries": 5}}'],
  ['har', gzipSync(sample).subarray(0, 40)],
  ['zip', 'PK\u0003\u0004 and more'],
  ['report', '{"format": "outflow-report", "version": 1}'],
  ['report', '{"format": "outflow-report", "version": 9, "generatedAt": ""}'],
  ['baseline', '{"format": "outflow-baseline", "version": 1}'],
  ['json', '{"format": "outflow-baseline", "version": 1'],
])('a damaged file, or one of another kind, is refused in one line: %s, %s', async (code, content) => {
  const problem = await open(fileOf(content as BlobPart)).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(FileProblem);
  expect(problem).toMatchObject({ code });
  expect((problem as FileProblem).detail).not.toMatch(/\n/);
});
