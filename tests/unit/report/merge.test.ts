import { expect, test } from 'vitest';
import { createReport } from '../../../src/library/create-report.ts';
import { mergeReports } from '../../../src/report/merge.ts';
import { parseReport } from '../../../src/report/parse.ts';
import type { Report } from '../../../src/report/report.ts';

const unsent = { automated: false, silent: [], blocked: [], byServiceWorker: 0, fromCache: 0 };
const whole = createReport([]);
const withUnsent = (more: object): Report => ({
  ...whole,
  coverage: { ...whole.coverage, unsent: { ...unsent, ...more } },
});

test('a merged report was cut short if one of its reports was', () => {
  const about = { generatedAt: 0, toolVersion: '0.0.0' };
  const merged = (...reports: readonly [Report, ...Report[]]) => mergeReports(reports, about).coverage.unsent;
  expect(merged(withUnsent({}), withUnsent({ cutShort: true }))).toEqual({ ...unsent, cutShort: true });
  expect(merged(withUnsent({}), withUnsent({}))).toEqual(unsent);
});

test('a vendor is silent in a merged report only if each scan lists it, and no report has data for it', () => {
  const silent = [{ vendor: 'mixpanel', name: 'Mixpanel', script: 'https://cdn.mxpnl.com/libs/mixpanel.js' }];
  const scanned = withUnsent({ silent });
  const sent = createReport([{ url: 'https://api.mixpanel.com/track?data=e30', app: 'https://app.example.com' }]);
  const silentIn = (other: Report) => {
    return mergeReports([scanned, other], { generatedAt: 0, toolVersion: '0.0.0' }).coverage.unsent?.silent;
  };
  expect(silentIn(scanned)).toEqual(silent);
  expect(silentIn(whole)).toEqual(silent);
  expect(silentIn(withUnsent({}))).toEqual([]);
  expect(silentIn(sent)).toEqual([]);
});

test('a report that was cut short can be read', () => {
  const read = parseReport(JSON.parse(JSON.stringify(withUnsent({ cutShort: true }))));
  expect('report' in read && read.report.coverage.unsent).toEqual({ ...unsent, cutShort: true });
});
