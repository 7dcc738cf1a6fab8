import { taxonomy } from '../../classify/taxonomy.ts';
import type { Exposure } from '../../exposure/exposure.ts';
import { evidenceOf, groupBy } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Something a user typed into a form went to a vendor: gravely, where they had not handed it over yet. */
export const formValueBeforeSubmit: Rule = {
  id: 'form-value-before-submit',
  check: ({ exposures }) => exposures.flatMap(findingsOf),
};

function findingsOf({ received, disclosures }: Exposure): Finding[] {
  const typed = disclosures.filter((disclosure) => disclosure.typed !== null);
  const groups = groupBy(typed, ({ app, category, typed: state }) => `${app} ${category} ${state}`);
  return [...groups.values()].map((group) => {
    const { app = '', category = 'other', typed: state = null, canary = null } = group[0] ?? {};
    const isEarly = state === 'before-submit';
    const field = (canary ?? '').replace(/^form: ?/, '');
    const where = field === '' ? 'a form' : `the field “${field}”`;
    const when = isEarly ? 'before it was submitted' : 'after it was submitted';
    return {
      rule: 'form-value-before-submit' as const,
      severity: isEarly ? ('high' as const) : ('medium' as const),
      vendor: received.vendor,
      app,
      message: `${taxonomy[category].label} typed into ${where} left for ${received.recipient.name} ${when}.`,
      evidence: evidenceOf(group),
    };
  });
}
