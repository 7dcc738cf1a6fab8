import { type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import type { ExposedDisclosure, Exposure } from '../exposure/exposure.ts';
import { groupBy } from '../group-by.ts';
import type { Claim } from './claim.ts';
import { highestSeverity, placesOf } from './evidence.ts';

/**
 * One claim for each app and category among the fields of a vendor that violate a rule. The severity is at least
 * medium.
 * @param consequence the end of the sentence that begins "E-mail address was sent to Mixpanel in events[].email;"
 */
export function claimsByCategory(
  { received }: Exposure,
  violating: readonly ExposedDisclosure[],
  consequence: string,
): Claim[] {
  return [...groupBy(violating, ({ app }) => app)].flatMap(([app, inApp]) =>
    [...groupBy(inApp, ({ category }) => category)].map(
      ([category, group]): Claim => ({
        vendor: received.vendor,
        app,
        about: 'each',
        fields: group,
        severity: (fields) => highestSeverity(fields, 'medium'),
        message: (fields) =>
          `${labelOf(category)} was sent to ${received.recipient.name} in ${placesOf(fields)}; ${consequence}`,
      }),
    ),
  );
}

/** The category's label, as shown to users. */
export function labelOf(category: CategoryId): string {
  return taxonomy[category].label;
}

/** The labels of all categories among fields: `E-mail address, Name`. */
export function labelsOf(fields: ReadonlyArray<{ readonly category: CategoryId }>): string {
  return [...new Set(fields.map(({ category }) => labelOf(category)))].join(', ');
}

/** The names of the digests among fields: `sha256, md5`. */
export function hashesOf(fields: ReadonlyArray<{ readonly hash: string | null }>): string {
  return [...new Set(fields.flatMap(({ hash }) => hash ?? []))].join(', ');
}
