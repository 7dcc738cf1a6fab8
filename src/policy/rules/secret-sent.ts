import type { CategoryId } from '../../classify/taxonomy.ts';
import { claimsByCategory } from '../by-category.ts';
import { covers, isExpired } from '../exceptions.ts';
import type { Rule } from '../rule.ts';

/** Kinds of data that let their holder act as the user. */
export const secrets: readonly CategoryId[] = ['secret', 'password', 'reset-link'];

/** A secret that lets its holder act as the user was sent. No `allow` covers it; an exception does until it expires. */
export const secretSent: Rule = {
  id: 'secret-sent',
  fails: 'at-severity',
  check({ exposures, policy, now }) {
    const exceptions = (policy?.exceptions ?? []).filter((exception) => !isExpired(exception, now));
    return exposures.flatMap((exposure) => {
      const sent = exposure.disclosures
        .filter(({ category }) => secrets.includes(category))
        .filter((field) => !exceptions.some((exception) => covers(exception, field)));
      return claimsByCategory(exposure, sent, 'anyone who has it can use it.');
    });
  },
};
