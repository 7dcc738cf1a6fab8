import type { UnreadableReason } from '../observe/observation.ts';
import type { ReportVendor } from '../report/report.ts';
import { createReport } from './create-report.ts';
import type { GivenObservation } from './given-observation.ts';
import type { AuditSettings } from './settings.ts';

/** What one observation disclosed, and to whom. */
export interface ObservationAudit {
  /** Who received it, and what. */
  readonly vendor: ReportVendor;
  /** Why something in it could not be read; null if everything was. */
  readonly unreadable: UnreadableReason | null;
}

/**
 * What one request or message disclosed, and to whom; null if the app itself received it, or if it was never sent.
 *
 * @throws InputProblem if the observation or a setting cannot be used
 */
export function auditObservation(observation: GivenObservation, settings: AuditSettings = {}): ObservationAudit | null {
  const { vendors, coverage } = createReport([observation], settings);
  const [vendor] = vendors;
  return vendor === undefined ? null : { vendor, unreadable: coverage.unreadable[0]?.reason ?? null };
}
