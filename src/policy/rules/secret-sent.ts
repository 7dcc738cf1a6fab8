import type { CategoryId } from '../../classify/taxonomy.ts';
import { claimsByCategory } from '../by-category.ts';
import { isExpired, isFor } from '../exceptions.ts';
import type { Rule } from '../rule.ts';

/** What lets whoever holds it act as the user. */
export const secrets: readonly CategoryId[] = ['secret', 'password', 'reset-link'];

/** Something left that lets whoever holds it act as the user. No `allow` covers it; an exception does until it ends. */
export const secretSent: Rule = {
  id: 'secret-sent',
  fails: 'at-severity',
  check({ exposures, policy, now }) {
    const exceptions = (policy?.exceptions ?? []).filter((exception) => !isExpired(exception, now));
    return exposures.flatMap((exposure) => {
      const sent = exposure.disclosures
        .filter(({ category }) => secrets.includes(category))
        .filter((field) => !exceptions.some((exception) => isFor(exception, field)));
      return claimsByCategory(exposure, sent, 'whoever holds it can use it.');
    });
  },
};
