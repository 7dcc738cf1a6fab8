import type { CategoryId } from '../../classify/taxonomy.ts';
import type { Canary } from '../../settings/settings.ts';
import { canaryLabel, categoryLabel, usuallyPlanted } from '../labels.ts';

/** Common canaries, with labels in the user's language. */
export const suggestedCanaries = (): Array<Pick<Canary, 'label' | 'category'>> =>
  usuallyPlanted.map((category) => ({ label: canaryLabel(category), category }));

/** The label of a canary of a kind until the user changes it. */
export function suggestedLabel(category: CategoryId): string {
  const planted = usuallyPlanted.find((id) => id === category);
  return planted === undefined ? categoryLabel(category) : canaryLabel(planted);
}

/** A common canary without a value, whose label and kind no canary has yet; an empty canary if there is none. */
export function nextSuggestion(canaries: readonly Canary[]): Canary {
  const free = suggestedCanaries().find(({ label, category }) =>
    canaries.every((each) => each.label !== label && each.category !== category),
  );
  return { label: free?.label ?? '', category: free?.category ?? 'other', value: '' };
}
