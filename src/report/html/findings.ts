import type { Finding } from '../../policy/finding.ts';
import type { Wording } from '../../wording/wording.ts';
import { data, type Markup, markup } from './markup.ts';
import { severityMark } from './severity.ts';

/** Limit: places of a finding that are named. The others are counted. */
const mostPlaces = 2;

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
  const more = evidence.length - mostPlaces;
  const places = evidence.slice(0, mostPlaces).map(({ path, count, page }) => {
    const times = wording.text('field_times_short', wording.formatNumber(count));
    return markup`<li><code>${data(path)}</code> ${times} ${data(page)}</li>`;
  });
  return markup`<tr><td>${severityMark(severity, wording)}</td>
<td>${data(vendor)}</td>
${sentence === null ? markup`<td lang="en">${data(message)}</td>` : markup`<td>${data(sentence)}</td>`}
<td>${places.length > 0 ? markup`<ul>${places}${more > 0 && markup`<li>${wording.countedText('field_more_events', more)}</li>`}</ul>` : data(app)}</td></tr>
`;
}
