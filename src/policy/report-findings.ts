import type { Baseline } from '../baseline/baseline.ts';
import { exposuresOf } from '../report/exposures.ts';
import type { Report } from '../report/report.ts';
import type { RuleClaim } from './combine-claims.ts';
import { highestSeverity } from './evidence.ts';
import type { Finding, RuleId } from './finding.ts';
import { findingsWith } from './findings.ts';
import type { Policy } from './policy.ts';

/** Rules about how a field was sent. A report states this only in its findings, not in its fields. */
const saidOnlyByFindings: readonly RuleId[] = ['plaintext-transport', 'form-value-before-submit'];

/**
 * The findings of a report under a policy and against a baseline. They are computed again, except findings about how a
 * field was sent and about failed journeys, which are taken from the report.
 * @param now milliseconds since the epoch
 */
export function findingsOf(
  report: Report,
  {
    policy,
    baseline,
    now,
  }: { readonly policy: Policy | null; readonly baseline: Baseline | null; readonly now: number },
): Finding[] {
  const exposures = exposuresOf(report);
  const fields = exposures.flatMap(({ disclosures }) => disclosures);
  const claims = report.findings.flatMap((finding): RuleClaim[] => {
    const seen = fields.filter(({ vendor, app, path, category }) =>
      finding.evidence.some(
        (one) =>
          finding.vendor === vendor &&
          (finding.app === app || finding.app === '') &&
          one.path === path &&
          (one.category ?? category) === category,
      ),
    );
    const rules = [finding.rule, ...(finding.also ?? [])].filter((rule) => saidOnlyByFindings.includes(rule));
    return rules.map((rule) => ({
      rule,
      vendor: finding.vendor,
      app: finding.app,
      about: rule === 'plaintext-transport' ? 'together' : 'each',
      fields: seen,
      severity: (own) => (rule === finding.rule ? finding.severity : highestSeverity(own)),
      message: () => (rule === finding.rule ? finding.message : sentences[rule as keyof typeof sentences]),
    }));
  });
  const failedJourneys = report.findings.filter(({ rule }) => rule === 'journey-failed');
  return findingsWith({ exposures, policy, baseline, apps: report.apps, failedJourneys, now }, claims);
}

/**
 * Messages for claims whose finding in the report was named by another rule, so that the report lacks the claims' own.
 */
const sentences = {
  'plaintext-transport': 'Requests were sent unencrypted; anyone on the network could read them.',
  'form-value-before-submit': 'Form input was sent.',
} as const;
