import type { CategoryId } from '../classify/taxonomy.ts';
import type { Finding } from './finding.ts';
import { type FindingsParts, findFindings } from './findings.ts';

/** A finding, and what would have to be allowed for it not to be one. */
export interface ActionableFinding {
  readonly finding: Finding;
  /** The category that the policy would have to allow; null where no category is at issue. */
  readonly category: CategoryId | null;
}

/** The findings of a policy, in their order, with what each is about. */
export function actionableFindings(parts: FindingsParts): ActionableFinding[] {
  return findFindings(parts).map((finding) => {
    const isOfCategory = finding.rule === 'category-not-allowed';
    return { finding, category: (isOfCategory && finding.evidence[0]?.category) || null };
  });
}
