import type { Finding } from '../../policy/finding.ts';
import type { Wording } from '../../wording/wording.ts';
import { data, type Markup, markup } from './markup.ts';
import { severityMark } from './severity.ts';

/** Limit: fields of a finding that are named. The others are counted. */
const mostFields = 2;

/** Returns a finding's message in the reader's language; null if it exists only in English. */
export type SentenceOf = (finding: Finding) => string | null;

/** The section on policy violations and general risks. */
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
<tbody>${findings.map((finding) => rowOf(finding, nameOf(finding.vendor), sentenceOf(finding), wording))}</tbody></table></div>`;
}

function rowOf(
  { severity, message, evidence, app }: Finding,
  vendor: string,
  sentence: string | null,
  wording: Wording,
): Markup {
  const more = evidence.length - mostFields;
  const fields = evidence.slice(0, mostFields).map(({ path, count }, at) => {
    const times = wording.text('field_times_short', wording.formatNumber(count));
    const others = more > 0 && at === mostFields - 1 && markup` ${wording.countedText('field_more_events', more)}`;
    return markup`<li><code>${data(path)}</code> ${times}${others}</li>`;
  });
  return markup`<tr><td>${severityMark(severity, wording)}</td>
<td>${data(vendor)}</td>
${sentence === null ? markup`<td lang="en">${data(message)}</td>` : markup`<td>${data(sentence)}</td>`}
<td>${fields.length > 0 ? markup`<ul>${fields}${pagesOf(evidence, wording)}</ul>` : data(app)}</td></tr>
`;
}

/** The pages of a finding, each once. Only the first is named. */
function pagesOf(evidence: Finding['evidence'], wording: Wording): Markup | false {
  const [first, ...others] = new Set(evidence.map(({ page }) => page).filter(Boolean));
  if (first === undefined) return false;
  const more = others.length > 0 && markup` ${wording.countedText('field_more_pages', others.length)}`;
  return markup`<li class="quiet">${data(first)}${more}</li>`;
}
