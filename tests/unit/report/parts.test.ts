import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReportCollector, measuring, partsOf } from '../../../src/report/parts.ts';
import type { Report, ReportVendor } from '../../../src/report/report.ts';
import { atOnce } from '../../../src/steps.ts';
import { exposure } from '../policy/samples.ts';
import { sampleReport } from './samples.ts';

const whole = sampleReport({ exposures: [exposure([{ path: 'email' }, { path: 'key', category: 'secret' }])] });
const [vendor] = whole.vendors as readonly [ReportVendor];

/**
 * A report with one vendor for each item of `fields`, which is the vendor's number of fields.
 * @param sample number of characters of each field's sample
 * @param findings number of findings
 */
function reportOf(fields: readonly number[], sample = 1, findings = 0): Report {
  const [disclosure] = vendor.disclosures;
  const [finding] = whole.findings;
  if (disclosure === undefined || finding === undefined) throw new Error('the sample has no field or no finding');
  return {
    ...whole,
    vendors: fields.map((count, at) => ({
      ...vendor,
      id: `vendor-${at}`,
      disclosures: Array.from({ length: count }, (_, field) => ({
        ...disclosure,
        path: `field_${field}`,
        sample: 'x'.repeat(sample),
      })),
    })),
    findings: Array.from({ length: findings }, (_, at) => ({ ...finding, message: `finding ${at}` })),
  };
}

function assembled(report: Report): Report | null {
  const add = createReportCollector();
  let result: Report | null = null;
  for (const part of partsOf(report)) {
    expect(result).toBeNull();
    result = add(JSON.parse(JSON.stringify(part)));
  }
  return result;
}

test('the parts of a report can be assembled to the same report', () => {
  const counts = fc.array(fc.constantFrom(0, 1, 249, 250, 251, 600), { maxLength: 4 });
  fc.assert(
    fc.property(counts, fc.constantFrom(0, 1, 251), fc.constantFrom(1, 9_000), (fields, findings, sample) => {
      const report = reportOf(fields, sample, findings);
      expect(assembled(report)).toEqual(report);
    }),
    { numRuns: 30 },
  );
});

test('no part is large, however large the report is', () => {
  for (const report of [reportOf([20_000]), reportOf([700, 0, 3], 20_000), reportOf([0], 1, 5_000)]) {
    const sizes = [...partsOf(report)].map((part) => JSON.stringify(part).length);
    expect(Math.max(...sizes)).toBeLessThan(1_500_000);
  }
});

test('only a report that may be large is measured, to within a tenth', () => {
  expect(atOnce(measuring(reportOf([1_000]), false))).toBe(0);
  const report = reportOf([3_000], 2_000);
  const bytes = JSON.stringify(report).length;
  expect(atOnce(measuring(report, false)) / bytes).toBeGreaterThan(0.9);
  expect(atOnce(measuring(report, false)) / bytes).toBeLessThan(1.1);
});
