import type { CategoryId } from '../classify/taxonomy.ts';
import type { Finding } from './finding.ts';
import { type FindingsParts, findFindings } from './findings.ts';

/** A finding, and what would have to be allowed to resolve it. */
export interface ActionableFinding {
  readonly finding: Finding;
  /** The category that the policy would have to allow; null if allowing a category would not help. */
  readonly category: CategoryId | null;
}

/** A policy's findings, in order, with what would resolve each. */
export function actionableFindings(parts: FindingsParts): ActionableFinding[] {
  return findFindings(parts).map((finding) => {
    const isOfCategory = finding.rule === 'category-not-allowed';
    return { finding, category: (isOfCategory && finding.evidence[0]?.category) || null };
  });
}
