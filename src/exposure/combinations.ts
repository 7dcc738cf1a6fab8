import type { CategoryId, Severity } from '../classify/taxonomy.ts';
import type { KindSum } from '../ledger/rows.ts';
import type { Combination } from './exposure.ts';

/** One requirement of a combination: any of several categories, optionally only hashed or only in the clear. */
interface Need {
  readonly anyOf: readonly CategoryId[];
  readonly hashed?: boolean;
}

interface CombinationRule {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly needs: readonly Need[];
}

/** Kinds of data that are worth more to an attacker together than apart. */
const rules: readonly CombinationRule[] = [
  {
    id: 'spear-phishing-kit',
    name: 'Spear-phishing kit',
    severity: 'high',
    needs: [
      { anyOf: ['name', 'email'], hashed: false },
      { anyOf: ['org-id', 'company', 'plan'] },
      { anyOf: ['event-name', 'interaction', 'page-url', 'referrer', 'coarse-location', 'precise-location'] },
    ],
  },
  {
    id: 'session-hijack',
    name: 'Session hijack',
    severity: 'high',
    needs: [{ anyOf: ['token'] }, { anyOf: ['user-id'] }],
  },
  {
    id: 're-identification',
    name: 'Re-identification',
    severity: 'high',
    needs: [{ anyOf: ['email'], hashed: true }, { anyOf: ['user-id', 'device-id', 'cookie-id', 'advertising-id'] }],
  },
  {
    id: 'reconnaissance',
    name: 'Reconnaissance',
    severity: 'high',
    needs: [{ anyOf: ['internal-host'] }, { anyOf: ['environment'] }, { anyOf: ['feature-flag'] }],
  },
];

/** The dangerous combinations among the kinds of data that one vendor holds. */
export function combinationsIn(kinds: readonly KindSum[]): Combination[] {
  const hashed = new Set<CategoryId>();
  const clear = new Set<CategoryId>();
  for (const kind of kinds) (kind.hashed ? hashed : clear).add(kind.category);
  const meeting = ({ anyOf, hashed: wanted }: Need) =>
    anyOf.filter((id) => (wanted !== false && hashed.has(id)) || (wanted !== true && clear.has(id)));
  return rules.flatMap(({ id, name, severity, needs }) => {
    const met = new Set<CategoryId>();
    for (const need of needs) {
      const some = meeting(need);
      if (some.length === 0) return [];
      for (const category of some) met.add(category);
    }
    return [{ id, name, severity, categories: [...met] }];
  });
}
