import type { CategoryId } from '../../classify/taxonomy.ts';
import type { Canary } from '../../settings/settings.ts';
import { canaryLabel, categoryLabel, usuallyPlanted } from '../labels.ts';

/** Common canaries, with labels in the user's language. */
export const suggestedCanaries = (): Array<Pick<Canary, 'label' | 'category'>> =>
  usuallyPlanted.map((category) => ({ label: canaryLabel(category), category }));

/** What a canary of a kind is called until the user names it. */
export function suggestedLabel(category: CategoryId): string {
  const planted = usuallyPlanted.find((id) => id === category);
  return planted === undefined ? categoryLabel(category) : canaryLabel(planted);
}

/** What is usually planted and is not yet, to be given its value. */
export function nextSuggestion(canaries: readonly Canary[]): Canary {
  const free = suggestedCanaries().find(({ label, category }) =>
    canaries.every((each) => each.label !== label && each.category !== category),
  );
  return { label: free?.label ?? '', category: free?.category ?? 'other', value: '' };
}
