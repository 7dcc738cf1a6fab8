import { type CategoryId, categoryIds } from '../classify/taxonomy.ts';
import type { Exposure } from '../exposure/exposure.ts';
import type { Finding } from './finding.ts';
import { findFindings } from './findings.ts';
import type { Policy } from './policy.ts';

/** A finding, and what would have to be allowed for it not to be one. */
export interface ActionableFinding {
  readonly finding: Finding;
  /** The category that the policy would have to allow; null where no category is at issue. */
  readonly category: CategoryId | null;
}

const byCategory = 'category-not-allowed';

/** The findings of a policy, in their order, with what each is about. */
export function actionableFindings(exposures: readonly Exposure[], policy: Policy | null): ActionableFinding[] {
  const all = findFindings({ exposures, policy });
  if (policy === null) return all.map((finding) => ({ finding, category: null }));
  const categories = new Map(
    categoryIds.flatMap((category) =>
      findFindings({ exposures: onlyOf(exposures, category), policy })
        .filter(({ rule }) => rule === byCategory)
        .map((finding) => [keyOf(finding), category] as const),
    ),
  );
  return all.map((finding) => ({ finding, category: categories.get(keyOf(finding)) ?? null }));
}

/** Each exposure with its fields of one category; those that hold none are left out. */
function onlyOf(exposures: readonly Exposure[], category: CategoryId): Exposure[] {
  return exposures
    .filter(({ categories }) => categories.includes(category))
    .map((exposure) => ({
      ...exposure,
      disclosures: exposure.disclosures.filter((each) => each.category === category),
    }));
}

/** A category's finding says the same whether or not other categories were looked at. */
function keyOf({ rule, vendor, app, message }: Finding): string {
  return JSON.stringify([rule, vendor, app, message]);
}
