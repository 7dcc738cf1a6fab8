import type { Report } from '../report/report.ts';
import { createAuditor } from './auditing.ts';
import { type GivenObservation, observationOf } from './given-observation.ts';
import { type AuditSettings, auditOptionsOf } from './settings.ts';

/**
 * Creates the report on observations from any source.
 * @throws InputProblem if an observation or a setting is invalid
 */
export function createReport(observations: Iterable<GivenObservation>, settings: AuditSettings = {}): Report {
  const audit = createAuditor(auditOptionsOf(settings));
  let number = 0;
  for (const given of observations) {
    audit.add(observationOf(given, number));
    number += 1;
  }
  return audit.report(new Map());
}
