import { describe, expect, it } from 'vitest';
import { createAuditor, identifyWith } from '../../../../src/library/auditing.ts';
import { readHar } from '../../../../src/observe/har/har.ts';

const header = { name: 'Reporting-Endpoints', value: 'main="https://o1.ingest.sentry.io/api/1/security/", own="/r"' };

function entry(url: string, mimeType: string, headers: object[] = [header]) {
  const request = { method: 'GET', url, headers: [{ name: 'Sec-Fetch-Dest', value: 'document' }] };
  return {
    startedDateTime: '2026-01-05T10:00:00.000Z',
    request,
    response: { status: 200, headers, content: { mimeType } },
  };
}

const har = (...entries: object[]) => JSON.stringify({ log: { version: '1.2', entries } });

describe('reporting endpoints of a HAR’s documents', () => {
  it('lists the endpoints; a report on them leaves out those of the app itself', () => {
    const { observations, reportingEndpoints } = readHar(har(entry('https://app.example.com/', 'text/html')));
    expect(reportingEndpoints).toEqual([
      {
        app: 'https://app.example.com',
        urls: ['https://o1.ingest.sentry.io/api/1/security/', 'https://app.example.com/r'],
      },
    ]);
    const audit = createAuditor({
      source: { kind: 'har', detail: '' },
      canaries: [],
      policy: null,
      identify: identifyWith({ policy: null, definitions: [], canonicalNames: [] }),
      toolVersion: '0',
      raw: false,
    });
    for (const observation of observations) audit.add(observation);
    for (const endpoints of reportingEndpoints) audit.addReportingEndpoints(endpoints);
    const report = audit.report(new Map());
    expect(report.coverage.mayReport).toEqual([{ host: 'o1.ingest.sentry.io', vendor: 'sentry', by: 'report-to' }]);
  });

  it('reads the headers of documents only', () => {
    const page = entry('https://app.example.com/', 'text/html', []);
    const script = entry('https://app.example.com/a.js', 'text/javascript');
    expect(readHar(har(page, script)).reportingEndpoints).toEqual([]);
  });

  it('ignores the documents of other origins', () => {
    const frame = entry('https://shop.example.net/', 'text/html');
    frame.request.headers = [{ name: 'Sec-Fetch-Dest', value: 'iframe' }];
    expect(readHar(har(entry('https://app.example.com/', 'text/html', []), frame)).reportingEndpoints).toEqual([]);
  });

  it('ignores headers of the wrong type', () => {
    const odd = entry('https://app.example.com/', 'text/html', [{ name: 'Report-To', value: null }, null as never]);
    expect(readHar(har(odd)).reportingEndpoints).toEqual([]);
  });
});
