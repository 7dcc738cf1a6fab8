import { groupBy } from '../../group-by.ts';
import { labelOf } from '../by-category.ts';
import type { Claim } from '../claim.ts';
import type { Rule } from '../rule.ts';

const linking = 're-identification';

/**
 * A vendor received a hashed e-mail address and a persistent id: together they identify the person despite the hash.
 */
export const linkableIdentity: Rule = {
  id: 'linkable-identity',
  fails: 'at-severity',
  joinsNewFindings: 'one',
  check: ({ exposures }) =>
    exposures.flatMap(({ received, combinations, disclosures }) =>
      combinations
        .filter(({ id }) => id === linking)
        .flatMap(({ severity, categories }) => {
          const parts = disclosures.filter(({ category }) => categories.includes(category));
          const together = listed(categories.map(labelOf));
          return [...groupBy(parts, ({ app }) => app)].map(
            ([app, fields]): Claim => ({
              vendor: received.vendor,
              app,
              about: 'together',
              fields,
              severity: () => severity,
              message: () =>
                `${together} were sent to ${received.recipient.name}; together they identify a person despite the hash.`,
            }),
          );
        }),
    ),
};

/** `['A', 'B', 'C']` is `A, B and C`. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
