import type { CategoryId } from '../../../../classify/taxonomy.ts';
import type { ExposedDisclosure, Exposure } from '../../../../exposure/exposure.ts';
import { formFieldOf } from '../../../../exposure/form-field.ts';
import type { ActionableFinding } from '../../../../policy/actionable-findings.ts';
import type { Finding, RuleId } from '../../../../policy/finding.ts';
import { secrets } from '../../../../policy/rules/secret-sent.ts';
import { categoryLabel, reasonLabel } from '../../../labels.ts';
import { formatHash } from '../../../notation.ts';
import { countedText, formatList, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { ruleLabel } from './rule-label.ts';

/** A finding, and what its vendor received. */
interface ExposedFinding extends ActionableFinding {
  readonly exposure: Exposure;
  /** The vendor's name. */
  readonly name: string;
  /** The fields that the finding names. */
  readonly fields: readonly ExposedDisclosure[];
}

/** Messages of findings in the user's language, for rules whose message needs data of the exposure. */
const sentencesFromExposure: Readonly<Record<RuleWithExposure, (exposed: ExposedFinding) => string>> = {
  'vendor-not-allowed': ({ exposure, name }) =>
    text('finding_vendor', name, formatList(exposure.received.hosts.map(visibleText))),
  'category-not-allowed': (exposed) => {
    const kinds = exposed.category === null ? categoriesOf(exposed.fields) : [exposed.category];
    return text('finding_category', labelsOf(kinds), exposed.name, placeOf(kinds, exposed));
  },
  'secret-sent': (exposed) => {
    const kinds = categoriesOf(exposed.fields).filter((category) => secrets.includes(category));
    return text('finding_secret', labelsOf(kinds), exposed.name, placeOf(kinds, exposed));
  },
  'plaintext-transport': ({ exposure, name }) => countedText('finding_plaintext', exposure.received.plaintext, name),
  'form-value-before-submit': ({ finding, fields, name }) => {
    const isEarly = finding.severity === 'high';
    const typed = fields.filter((field) => field.typed !== null && (field.typed === 'before-submit') === isEarly);
    return text(isEarly ? 'finding_typed_early' : 'finding_typed', labelsOf(categoriesOf(typed)), formOf(typed), name);
  },
  'linkable-identity': ({ fields, name }) => text('finding_linkable', labelsOf(categoriesOf(fields)), name),
  'new-vendor': ({ exposure, name }) =>
    text('finding_new_vendor', name, formatList(exposure.received.hosts.map(visibleText))),
  'unreadable-body': ({ exposure: { received }, name }) => {
    const reasons = new Set(received.unreadable.map(({ reason }) => reasonLabel(reason)));
    const total = received.unreadable.reduce((sum, { count }) => sum + count, 0);
    return countedText('finding_unreadable', total, name, [...reasons].join(' '));
  },
};

type SentenceOf = (finding: Finding, name: string) => string;

/** Messages of findings in the user's language, for rules whose findings have all data of the message. */
const sentencesFromFinding = {
  'journey-failed': () => text('finding_journey_failed'),
  'vendor-silent': (_, name) => text('finding_vendor_silent', name),
  'new-field': ({ evidence }, name) => text('finding_new_field', kindsIn(evidence), name, placeIn(evidence)),
  'category-changed': ({ evidence, was = [] }, name) =>
    text('finding_category_changed', kindsIn(evidence), name, placeIn(evidence), kindsIn(was)),
  'newly-plain': ({ evidence, was = [] }, name) =>
    text('finding_newly_plain', kindsIn(evidence), name, placeIn(evidence), hashesIn(was)),
  'newly-hashed': ({ evidence }, name) =>
    text('finding_newly_hashed', kindsIn(evidence), name, placeIn(evidence), hashesIn(evidence)),
  gone: ({ was = [] }, name) => text('finding_gone', kindsIn(was), name, placeIn(was)),
  reclassified: ({ evidence, was = [] }, name) =>
    was.length === 0
      ? text('finding_reclassified_vendor', name)
      : text('finding_reclassified', kindsIn(evidence), name, placeIn(evidence), kindsIn(was)),
  'exception-expired': ({ evidence }, name) =>
    evidence.length === 0
      ? text('finding_exception_unused', name)
      : text('finding_exception', kindsIn(evidence), name, placeIn(evidence)),
} satisfies Partial<Readonly<Record<RuleId, SentenceOf>>>;

/** All other rules except `before-consent`, whose id is only reserved. Each needs a message. */
type RuleWithExposure = Exclude<RuleId, keyof typeof sentencesFromFinding | 'before-consent'>;

/**
 * A finding's message in the user's language. Null if the message exists only in English, or if it needs an exposure
 * and there is none.
 * @param name the vendor's name
 */
export function findingSentence(
  actionable: ActionableFinding,
  exposure: Exposure | undefined,
  name: string,
): string | null {
  const { finding } = actionable;
  const fromFinding = (sentencesFromFinding as Partial<Readonly<Record<RuleId, SentenceOf>>>)[finding.rule];
  if (fromFinding !== undefined) return fromFinding(finding, name);
  const fromExposure: Partial<Readonly<Record<RuleId, (exposed: ExposedFinding) => string>>> = sentencesFromExposure;
  const sentence = fromExposure[finding.rule];
  if (sentence === undefined || exposure === undefined) return null;
  const paths = new Set(finding.evidence.map(({ path }) => path));
  const fields = exposure.disclosures.filter(({ app, path }) => app === finding.app && paths.has(path));
  return sentence({ ...actionable, exposure, name, fields });
}

/** A sentence on the other rules that report the same fact; null if there are none. */
export function alsoSentence({ also = [] }: Finding): string | null {
  return also.length === 0 ? null : text('finding_also', formatList(also.map(ruleLabel)));
}

const kindsIn = (fields: ReadonlyArray<{ readonly category?: CategoryId }>): string =>
  labelsOf([...new Set(fields.flatMap(({ category }) => category ?? []))]);

const hashesIn = (fields: ReadonlyArray<{ readonly hash?: string | null }>): string =>
  formatList([...new Set(fields.flatMap(({ hash }) => hash ?? []))].map(formatHash));

/** The first path among fields, and the number of others. */
function placeIn(fields: ReadonlyArray<{ readonly path: string }>): string {
  const [first = '', ...others] = new Set(fields.map(({ path }) => path));
  return others.length === 0 ? visibleText(first) : countedText('finding_place', others.length, visibleText(first));
}

/**
 * The first path among fields of some kinds, and the number of others. Uses the exposure, since a finding has a limited
 * number of entries as evidence.
 */
function placeOf(kinds: readonly CategoryId[], { finding, exposure }: ExposedFinding): string {
  const path = visibleText(finding.evidence[0]?.path ?? '');
  const all = exposure.disclosures.filter(({ app, category }) => app === finding.app && kinds.includes(category));
  const others = new Set(all.map((field) => field.path)).size - 1;
  return others < 1 ? path : countedText('finding_place', others, path);
}

function categoriesOf(fields: readonly ExposedDisclosure[]): CategoryId[] {
  return [...new Set(fields.map(({ category }) => category))];
}

const labelsOf = (categories: readonly CategoryId[]): string => formatList(categories.map(categoryLabel));

/** The form field that the user typed into; "a form" if it has no name, or if there are several. */
function formOf(typed: readonly ExposedDisclosure[]): string {
  const [name, ...others] = new Set(typed.flatMap(({ canary }) => formFieldOf(canary) ?? []));
  return name === undefined || others.length > 0 ? text('finding_form') : text('finding_form_field', visibleText(name));
}
