import type { Finding, RuleId } from '../../policy/finding.ts';
import type { MessageKey, Wording } from '../../wording/wording.ts';
import { dataText, type Markup, markup } from './markup.ts';
import { severityMark } from './severity.ts';

/** Limit: fields of a finding that are named. The others are counted. */
const mostFields = 2;

/** Returns a finding's message in the reader's language; null if it exists only in English. */
export type SentenceOf = (finding: Finding) => string | null;

/** The findings as a table; a sentence if there are none. */
export function findingsOf(
  findings: readonly Finding[],
  nameOf: (vendor: string) => string,
  sentenceOf: SentenceOf,
  wording: Wording,
): Markup {
  const { text } = wording;
  if (findings.length === 0) return markup`<p>${text('report_findings_none')}</p>`;
  const heads = [text('report_severity'), text('report_vendor'), text('report_finding'), text('report_evidence')];
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="findings-caption"><table class="findings">
<caption id="findings-caption">${text('report_findings_caption')}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${groupsOf(findings).map((group) => rowOfGroup(group, nameOf, sentenceOf, wording))}</tbody></table></div>`;
}

/** Rules whose findings differ only in their kinds of data and fields, and the sentence on several of them. */
const groupSentences = {
  'category-not-allowed': 'report_group_category',
  'new-field': 'report_group_field',
} as const satisfies Partial<Readonly<Record<RuleId, MessageKey>>>;

const isGrouped = (rule: RuleId): rule is keyof typeof groupSentences => Object.hasOwn(groupSentences, rule);

/**
 * Findings in their order. Those of a rule in {@link groupSentences} with the same vendor, app and severity are one
 * group.
 */
function groupsOf(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const [at, finding] of findings.entries()) {
    const { rule, vendor, app, severity } = finding;
    const key = isGrouped(rule) ? JSON.stringify([rule, vendor, app, severity]) : String(at);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function rowOfGroup(
  group: readonly Finding[],
  nameOf: (vendor: string) => string,
  sentenceOf: SentenceOf,
  wording: Wording,
): Markup {
  const [finding] = group as [Finding];
  const { rule, vendor, severity } = finding;
  if (group.length === 1 || !isGrouped(rule)) return rowOf(finding, nameOf(vendor), sentenceOf(finding), wording);
  const { text, formatNumber } = wording;
  const fields = group.map(({ evidence, app }) => {
    const kinds = [...new Set(evidence.flatMap(({ category }) => category ?? []))].map(wording.categoryLabel);
    const named = evidence.length > 0 ? fieldsOf(evidence, wording) : [dataText(app)];
    const said = kinds.length > 0 && markup`<strong>${wording.formatList(kinds)}:</strong> `;
    return markup`<li>${said}${joined(named)}</li>`;
  });
  const firstPages = new Set(group.map(({ evidence }) => evidence.find(({ page }) => page)?.page ?? ''));
  const evidence = group.flatMap((each) => each.evidence);
  return markup`<tr class="grouped"><td>${severityMark(severity, wording)}</td>
<td>${dataText(nameOf(vendor))}</td>
<td>${text(groupSentences[rule], formatNumber(group.length), nameOf(vendor).slice(0, 200))}</td>
<td><ul>${fields}${pagesOf(evidence, wording, [...firstPages].filter(Boolean))}</ul></td></tr>
`;
}

function rowOf(
  { severity, message, evidence, app }: Finding,
  vendor: string,
  sentence: string | null,
  wording: Wording,
): Markup {
  const fields = fieldsOf(evidence, wording).map((field) => markup`<li>${field}</li>`);
  return markup`<tr><td>${severityMark(severity, wording)}</td>
<td>${dataText(vendor)}</td>
${sentence === null ? markup`<td lang="en">${dataText(message)}</td>` : markup`<td>${dataText(sentence)}</td>`}
<td>${fields.length > 0 ? markup`<ul>${fields}${pagesOf(evidence, wording)}</ul>` : dataText(app)}</td></tr>
`;
}

/** A few fields, each with how often it was sent. The last one says how many others there are. */
function fieldsOf(evidence: Finding['evidence'], wording: Wording): Markup[] {
  const more = evidence.length - mostFields;
  return evidence.slice(0, mostFields).map(({ path, count }, at) => {
    const times = wording.text('field_times_short', wording.formatNumber(count));
    const others = more > 0 && at === mostFields - 1 && markup` ${wording.countedText('field_more_events', more)}`;
    return markup`<code>${dataText(path)}</code> ${times}${others}`;
  });
}

const joined = (items: readonly Markup[]): Markup[] => items.map((item, at) => (at === 0 ? item : markup`, ${item}`));

/**
 * The pages of findings, each once; false if there are none.
 * @param named those that are named; by default the first. The others are counted
 */
function pagesOf(evidence: Finding['evidence'], wording: Wording, named?: readonly string[]): Markup | false {
  const pages = [...new Set(evidence.map(({ page }) => page).filter(Boolean))];
  const shown = named ?? pages.slice(0, 1);
  if (shown.length === 0) return false;
  const others = pages.length - shown.length;
  const more = others > 0 && markup` ${wording.countedText('field_more_pages', others)}`;
  return markup`<li class="quiet">${joined(shown.map(dataText))}${more}</li>`;
}
