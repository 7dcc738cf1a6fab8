import { describe, expect, it } from 'vitest';
import { compareVendors, isUnchanged } from '../../../src/exposure/compare.ts';
import { parseEarlierReport } from '../../../src/report/earlier-report.ts';
import { createReport } from '../../../src/report/report.ts';
import { newYear } from '../ledger/samples.ts';
import { exposure } from '../policy/samples.ts';

const report = createReport({
  source: { kind: 'har', detail: 'a.har' },
  apps: ['https://app.example.com'],
  session: { id: 's', name: 'Release 4.11', startedAt: newYear, endedAt: null },
  exposures: [exposure([{ path: 'em' }, { path: 'uid', category: 'user-id', hash: 'sha256' }])],
  dropped: 0,
  policy: null,
  generatedAt: newYear,
  toolVersion: '0.1.0',
});
const written = () => JSON.parse(JSON.stringify(report));

describe('parseEarlierReport', () => {
  it('reads a report as it was written, without differences', () => {
    const result = parseEarlierReport(written());
    if ('error' in result) throw new Error(result.error.message);
    expect(result.report).toMatchObject({
      generatedAt: '2026-01-01T00:00:00.000Z',
      session: { name: 'Release 4.11' },
    });
    const comparison = compareVendors(result.report.vendors, report.vendors);
    expect(isUnchanged(comparison)).toBe(true);
    expect(comparison.fields.same).toBe(2);
  });

  it.each<[string, (json: ReturnType<typeof written>) => unknown, string]>([
    ['something else', () => [1], 'the report must be an object'],
    ['nothing', () => null, 'the report must be an object'],
    ['a policy', () => ({ version: 1, vendors: {} }), 'format is missing'],
    ['another version', (json) => ({ ...json, version: 2 }), 'version must be 1, not 2'],
    ['no vendors', ({ vendors: _, ...json }) => json, 'vendors is missing'],
    ['an invalid time', (json) => ({ ...json, generatedAt: 'yesterday' }), 'generatedAt must be a time'],
    [
      'an unknown category',
      (json) => {
        json.vendors[0].disclosures[1].category = 'mood';
        return json;
      },
      'vendors[0].disclosures[1].category must be a category',
    ],
    ['a key that reaches a prototype', () => JSON.parse('{"__proto__":{"a":1}}'), '__proto__'],
  ])('refuses %s, with the reason', (_, change, message) => {
    const result = parseEarlierReport(change(written()));
    expect('error' in result && result.error.message).toContain(message);
  });
});
