import type { ExposedDisclosure, Exposure } from '../../../../exposure/exposure.ts';
import type { Finding, RuleId } from '../../../../policy/finding.ts';
import type { ActionableFinding } from '../../../../policy/offers.ts';
import { secrets } from '../../../../policy/rules/secret-sent.ts';
import { categoryLabel, reasonLabel } from '../../../labels.ts';
import { countedText, formatList, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';

/** A finding, and what it was found in. */
interface Case extends ActionableFinding {
  readonly exposure: Exposure;
  readonly name: string;
  /** The fields it names. */
  readonly fields: readonly ExposedDisclosure[];
}

/** What the finding's own message says, in the reader's language. A rule without a sentence here is told by its message. */
const sentences: Partial<Readonly<Record<RuleId, (about: Case) => string>>> = {
  'vendor-not-allowed': ({ exposure, name }) =>
    text('finding_vendor', name, formatList(exposure.received.hosts.map(visibleText))),
  'category-not-allowed': ({ finding, category, fields, name }) =>
    text('finding_category', category === null ? kindsOf(fields) : categoryLabel(category), name, placeOf(finding)),
  'secret-sent': ({ finding, fields, name }) =>
    text(
      'finding_secret',
      kindsOf(fields.filter(({ category }) => secrets.includes(category))),
      name,
      placeOf(finding),
    ),
  'plaintext-transport': ({ exposure, name }) => countedText('finding_plaintext', exposure.received.plaintext, name),
  'form-value-before-submit': ({ finding, fields, name }) => {
    const isEarly = finding.severity === 'high';
    const typed = fields.filter((field) => field.typed !== null && (field.typed === 'before-submit') === isEarly);
    return text(isEarly ? 'finding_typed_early' : 'finding_typed', kindsOf(typed), formOf(typed), name);
  },
  'linkable-identity': ({ fields, name }) => text('finding_linkable', kindsOf(fields), name),
  'unreadable-body': ({ exposure: { received }, name }) => {
    const reasons = new Set(received.unreadable.map(({ reason }) => reasonLabel(reason)));
    const total = received.unreadable.reduce((sum, { count }) => sum + count, 0);
    return countedText('finding_unreadable', total, name, [...reasons].join(' '));
  },
};

/** A finding as a sentence. Null where only its own message, in English, tells of it. */
export function findingSentence(
  actionable: ActionableFinding,
  exposure: Exposure | undefined,
  name: string,
): string | null {
  const { finding } = actionable;
  const sentence = sentences[finding.rule];
  if (sentence === undefined || exposure === undefined) return null;
  const paths = new Set(finding.evidence.map(({ path }) => path));
  const fields = exposure.disclosures.filter(({ app, path }) => app === finding.app && paths.has(path));
  return sentence({ ...actionable, exposure, name, fields });
}

function placeOf({ evidence }: Finding): string {
  const path = visibleText(evidence[0]?.path ?? '');
  return evidence.length < 2 ? path : countedText('finding_place', evidence.length - 1, path);
}

function kindsOf(fields: readonly ExposedDisclosure[]): string {
  return formatList([...new Set(fields.map(({ category }) => categoryLabel(category)))]);
}

/** What was typed into: the form's field, where that has a name. */
function formOf(typed: readonly ExposedDisclosure[]): string {
  const name = (typed[0]?.canary ?? '').replace(/^form: ?/, '');
  return name === '' ? text('finding_form') : text('finding_form_field', visibleText(name));
}
