import { type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import type { ExposedDisclosure, Exposure } from '../exposure/exposure.ts';
import { evidenceOf, gravestOf, groupBy, placeOf } from './evidence.ts';
import type { Finding, RuleId } from './finding.ts';

/**
 * One finding for each app and category among a vendor's disclosures that are at fault.
 * @param consequence what follows "E-mail address left for Mixpanel in events[].email;"
 */
export function findingsByCategory(
  rule: RuleId,
  { received }: Exposure,
  atFault: readonly ExposedDisclosure[],
  consequence: string,
): Finding[] {
  return [...groupBy(atFault, ({ app }) => app)].flatMap(([app, inApp]) =>
    [...groupBy(inApp, ({ category }) => category)].map(([category, group]) => ({
      rule,
      severity: gravestOf(group),
      vendor: received.vendor,
      app,
      message: `${labelOf(category)} left for ${received.recipient.name} in ${placeOf(group)}; ${consequence}`,
      evidence: evidenceOf(group),
    })),
  );
}

/** A category as people read it. */
export function labelOf(category: CategoryId): string {
  return taxonomy[category].label;
}
