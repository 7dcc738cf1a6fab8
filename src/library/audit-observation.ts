import type { UnreadableReason } from '../observe/observation.ts';
import type { ReportVendor } from '../report/report.ts';
import { createReport } from './create-report.ts';
import type { GivenObservation } from './given-observation.ts';
import type { AuditSettings } from './settings.ts';

/** The disclosures of one observation, and the vendor that received them. */
export interface ObservationAudit {
  /** The vendor and what it received. */
  readonly vendor: ReportVendor;
  /** Why a part of it could not be read; null if everything was read. */
  readonly unreadable: UnreadableReason | null;
}

/**
 * The disclosures of one request or message. Null if the app itself received it, or if it was not sent.
 * @throws InputProblem if the observation or a setting is invalid
 */
export function auditObservation(observation: GivenObservation, settings: AuditSettings = {}): ObservationAudit | null {
  const { vendors, coverage } = createReport([observation], settings);
  const [vendor] = vendors;
  return vendor === undefined ? null : { vendor, unreadable: coverage.unreadable[0]?.reason ?? null };
}
