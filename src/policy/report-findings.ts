import type { Baseline } from '../baseline/baseline.ts';
import { exposuresOf } from '../report/exposures.ts';
import type { Report } from '../report/report.ts';
import { gravestOf } from './evidence.ts';
import type { Finding, RuleId } from './finding.ts';
import { findingsWith } from './findings.ts';
import type { Policy } from './policy.ts';
import type { RuleClaim } from './settle.ts';

/** Rules about how a field left, which a report says in its findings alone. */
const saidOnlyByFindings: readonly RuleId[] = ['plaintext-transport', 'form-value-before-submit'];

/**
 * The findings of a report under a policy and against a baseline; its own are only asked for what its fields do not say.
 *
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
      severity: (own) => (rule === finding.rule ? finding.severity : gravestOf(own)),
      message: () => (rule === finding.rule ? finding.message : sentences[rule as keyof typeof sentences]),
    }));
  });
  return findingsWith({ exposures, policy, baseline, apps: report.apps, now }, claims);
}

/** What is said where another rule named the finding, and does not any more. */
const sentences = {
  'plaintext-transport': 'Requests were sent unencrypted; anyone on the network could read them.',
  'form-value-before-submit': 'What was typed into a form left.',
} as const;
