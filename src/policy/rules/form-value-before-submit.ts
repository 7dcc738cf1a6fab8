import type { ExposedDisclosure, Exposure } from '../../exposure/exposure.ts';
import { formFieldOf } from '../../exposure/form-field.ts';
import { groupBy } from '../../group-by.ts';
import { labelOf } from '../by-category.ts';
import type { Claim } from '../claim.ts';
import type { Rule } from '../rule.ts';

/** A vendor received form input. The severity is high if the form had not been submitted, otherwise medium. */
export const formValueBeforeSubmit: Rule = {
  id: 'form-value-before-submit',
  fails: 'at-severity',
  check: ({ exposures }) => exposures.flatMap(claimsOf),
};

function claimsOf({ received, disclosures }: Exposure): Claim[] {
  const typed = disclosures.filter((disclosure) => disclosure.typed !== null);
  const groups = groupBy(typed, ({ app, category, typed: state }) => `${app} ${category} ${state}`);
  return [...groups.values()].map((group) => {
    const { app = '', category = 'other', typed: state = null } = group[0] ?? {};
    const isEarly = state === 'before-submit';
    const when = isEarly ? 'before it was submitted' : 'after it was submitted';
    return {
      vendor: received.vendor,
      app,
      about: 'each',
      fields: group,
      severity: () => (isEarly ? 'high' : 'medium'),
      message: (fields) =>
        `${category === 'other' ? 'A value' : labelOf(category)} typed into ${placeOf(fields)} was sent to ${received.recipient.name} ${when}.`,
    };
  });
}

/** Words for the form fields into which values were typed: their name, or number and one name; `a form` if unknown. */
function placeOf(fields: ReadonlyArray<Pick<ExposedDisclosure, 'canary'>>): string {
  const [name, ...others] = new Set(fields.flatMap(({ canary }) => formFieldOf(canary) ?? []));
  if (name === undefined) return 'a form';
  return others.length === 0 ? `the field “${name}”` : `${others.length + 1} fields, such as “${name}”,`;
}
