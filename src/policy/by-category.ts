import { type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import type { ExposedDisclosure, Exposure } from '../exposure/exposure.ts';
import type { Claim } from './claim.ts';
import { gravestOf, groupBy, placesOf } from './evidence.ts';

/**
 * One claim for each app and category among a vendor's disclosures that are at fault; at least medium.
 *
 * @param consequence what follows "E-mail address left for Mixpanel in events[].email;"
 */
export function claimsByCategory(
  { received }: Exposure,
  atFault: readonly ExposedDisclosure[],
  consequence: string,
): Claim[] {
  return [...groupBy(atFault, ({ app }) => app)].flatMap(([app, inApp]) =>
    [...groupBy(inApp, ({ category }) => category)].map(
      ([category, group]): Claim => ({
        vendor: received.vendor,
        app,
        about: 'each',
        fields: group,
        severity: (fields) => gravestOf(fields, 'medium'),
        message: (fields) =>
          `${labelOf(category)} left for ${received.recipient.name} in ${placesOf(fields)}; ${consequence}`,
      }),
    ),
  );
}

/** A category as people read it. */
export function labelOf(category: CategoryId): string {
  return taxonomy[category].label;
}

/** The categories among fields as people read them: `E-mail address, Name`. */
export function labelsOf(fields: ReadonlyArray<{ readonly category: CategoryId }>): string {
  return [...new Set(fields.map(({ category }) => labelOf(category)))].join(', ');
}

/** The hashes among fields: `sha256, md5`. */
export function hashesOf(fields: ReadonlyArray<{ readonly hash: string | null }>): string {
  return [...new Set(fields.flatMap(({ hash }) => hash ?? []))].join(', ');
}
