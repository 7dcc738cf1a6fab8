import type { RuleId } from '../finding.ts';
import type { Rule } from '../rule.ts';

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./index.ts'], { eager: true });

/** All rules: one file of this folder each. */
export const rules: readonly Rule[] = Object.values(files)
  .flatMap((exported): unknown[] => Object.values(exported))
  .filter((one): one is Rule => typeof one === 'object' && one !== null && 'check' in one);

export const ruleById: ReadonlyMap<RuleId, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
