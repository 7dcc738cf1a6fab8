import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportingUrls } from '../../../src/observe/reporting.ts';

const document = 'https://app.example.com/keys?email=ada@example.com';
const urlsIn = (...headers: Array<readonly [string, string]>) => reportingUrls(headers, document);

test.each([
  ['main="https://a.example/r", default="/reports"', ['https://a.example/r', 'https://app.example.com/reports']],
  [
    'csp-endpoint="https://o1.ingest.example/api/1/security/?sentry_key=ab";x=1',
    ['https://o1.ingest.example/api/1/security/?sentry_key=ab'],
  ],
  ['a="https://a.example/with,comma", b="https://b.example/"', ['https://a.example/with,comma', 'https://b.example/']],
  ['a="http://plain.example/"', []],
  ['a=token, b=?1', []],
  ['', []],
])('the header Reporting-Endpoints: %s names the endpoints %j', (value, found) => {
  expect(urlsIn(['Reporting-Endpoints', value])).toEqual(found);
});

test.each([
  [
    '{"group":"cf-nel","max_age":604800,"endpoints":[{"url":"https://a.nel.example/report?s=x"}]}',
    ['https://a.nel.example/report?s=x'],
  ],
  [
    '{"endpoints":[{"url":"https://a.example/"},{"url":"https://b.example/"}]}, {"endpoints":[{"url":"https://c.example/"}]}',
    ['https://a.example/', 'https://b.example/', 'https://c.example/'],
  ],
  ['{"max_age":0,"endpoints":[{"url":"https://gone.example/"}]}', []],
  ['{"endpoints":"https://a.example/"}', []],
  ['null, 7, {"endpoints":[null,{"url":3}]}', []],
  ['{"endpoints"', []],
])('the header Report-To: %s names the endpoints %j', (value, found) => {
  expect(urlsIn(['report-to', value])).toEqual(found);
});

test('each endpoint is listed once, whichever headers name it, and none of a Content Security Policy', () => {
  const url = 'https://a.example/';
  expect(urlsIn(['report-to', `{"endpoints":[{"url":"${url}"}]}`], ['reporting-endpoints', `a="${url}"`])).toEqual([
    url,
  ]);
  expect(urlsIn(['content-security-policy', `default-src 'self'; report-uri ${url}`])).toEqual([]);
});

test('no header causes an error', () => {
  const name = fc.constantFrom('report-to', 'reporting-endpoints', 'nel');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), fc.string(), (headers, at) => void reportingUrls(headers, at)),
  );
});
