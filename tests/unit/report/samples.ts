import { createReport, type Report, type ReportParts } from '../../../src/report/report.ts';
import { newYear } from '../ledger/samples.ts';

/** A report. Tests give only the properties that matter. */
export function sampleReport(differences: Partial<ReportParts> = {}): Report {
  return createReport({
    source: { kind: 'browser', detail: 'Chromium 156' },
    apps: ['https://app.example.com'],
    session: null,
    exposures: [],
    dropped: 0,
    policy: null,
    generatedAt: newYear,
    toolVersion: '0.1.0',
    ...differences,
  });
}
