import type { CategoryId } from '../../classify/taxonomy.ts';
import { findingsByCategory } from '../by-category.ts';
import type { Rule } from '../rule.ts';

/** What lets whoever holds it act as the user. */
export const secrets: readonly CategoryId[] = ['secret', 'password', 'reset-link'];

/** Something left that lets whoever holds it act as the user. No policy can allow it. */
export const secretSent: Rule = {
  id: 'secret-sent',
  check: ({ exposures }) =>
    exposures.flatMap((exposure) => {
      const sent = exposure.disclosures.filter(({ category }) => secrets.includes(category));
      return findingsByCategory('secret-sent', exposure, sent, 'whoever holds it can use it.');
    }),
};
