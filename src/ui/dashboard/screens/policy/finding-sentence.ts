import type { CategoryId } from '../../../../classify/taxonomy.ts';
import type { ExposedDisclosure, Exposure } from '../../../../exposure/exposure.ts';
import type { RuleId } from '../../../../policy/finding.ts';
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
  'category-not-allowed': (about) => {
    const kinds = about.category === null ? categoriesOf(about.fields) : [about.category];
    return text('finding_category', labelsOf(kinds), about.name, placeOf(kinds, about));
  },
  'secret-sent': (about) => {
    const kinds = categoriesOf(about.fields).filter((category) => secrets.includes(category));
    return text('finding_secret', labelsOf(kinds), about.name, placeOf(kinds, about));
  },
  'plaintext-transport': ({ exposure, name }) => countedText('finding_plaintext', exposure.received.plaintext, name),
  'form-value-before-submit': ({ finding, fields, name }) => {
    const isEarly = finding.severity === 'high';
    const typed = fields.filter((field) => field.typed !== null && (field.typed === 'before-submit') === isEarly);
    return text(isEarly ? 'finding_typed_early' : 'finding_typed', labelsOf(categoriesOf(typed)), formOf(typed), name);
  },
  'linkable-identity': ({ fields, name }) => text('finding_linkable', labelsOf(categoriesOf(fields)), name),
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

/** The first field of some kinds, and how many there are besides: more than a finding has evidence of. */
function placeOf(kinds: readonly CategoryId[], { finding, exposure }: Case): string {
  const path = visibleText(finding.evidence[0]?.path ?? '');
  const all = exposure.disclosures.filter(({ app, category }) => app === finding.app && kinds.includes(category));
  const others = new Set(all.map((field) => field.path)).size - 1;
  return others < 1 ? path : countedText('finding_place', others, path);
}

function categoriesOf(fields: readonly ExposedDisclosure[]): CategoryId[] {
  return [...new Set(fields.map(({ category }) => category))];
}

const labelsOf = (categories: readonly CategoryId[]): string => formatList(categories.map(categoryLabel));

/** What was typed into: the form's field, where that has a name. */
function formOf(typed: readonly ExposedDisclosure[]): string {
  const name = (typed[0]?.canary ?? '').replace(/^form: ?/, '');
  return name === '' ? text('finding_form') : text('finding_form_field', visibleText(name));
}
