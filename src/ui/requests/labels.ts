import type { Detector } from '../../classify/classification.ts';
import {
  type CategoryId,
  categoryIds,
  moreSevere,
  type Severity,
  severityRank,
  taxonomy,
} from '../../classify/taxonomy.ts';
import type { FieldLocation } from '../../decode/field.ts';
import type { Outcome } from '../../observe/observation.ts';
import { text } from '../text.ts';

/** The outcome of a request, in one or two words. */
export const outcomeLabel = (outcome: Outcome): string => text(`request_outcome_${outcome}`);

/** A sentence that explains the outcome. */
export const outcomeSentence = (outcome: Outcome): string => text(`request_meaning_${outcome}`);

/** Where in a request a field was found. */
export const locationLabel = (location: FieldLocation): string => text(`request_in_${location}`);

/** How a field's kind was identified. */
export const evidenceLabel = (detector: Detector): string => text(`request_by_${detector}`);

/** The confidence in words. */
export function confidenceLabel(confidence: number): string {
  if (confidence >= 0.9) return text('request_sure');
  return text(confidence >= 0.7 ? 'request_likely' : 'request_possible');
}

/** The highest severity among kinds of data, each by itself. */
export function highestSeverityOf(categories: readonly CategoryId[]): Severity {
  return categories.reduce<Severity>((worst, category) => moreSevere(worst, taxonomy[category].severity), 'none');
}

const order = new Map(categoryIds.map((id, at) => [id, at]));

/** Kinds of data, most severe first. Those of the same severity are in the taxonomy's order. */
export function mostSevereFirst(categories: readonly CategoryId[]): CategoryId[] {
  const rank = (id: CategoryId) => severityRank(taxonomy[id].severity);
  return [...categories].sort((a, b) => rank(b) - rank(a) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
