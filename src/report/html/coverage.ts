import { countedOf, gapsIn } from '../../exposure/exposure.ts';
import { furtherHosts } from '../../ledger/merge.ts';
import type { Wording } from '../../wording/wording.ts';
import type { ReportCoverage, ReportUnreadable } from '../report.ts';
import { dataText, type Markup, markup } from './markup.ts';

/** How much could be read and, for the rest, which vendors received it and why it could not be read. */
export function coverageOf(coverage: ReportCoverage, nameOf: (vendor: string) => string, wording: Wording): Markup {
  const { text, countedText, formatNumber, formatList } = wording;
  const { unreadable, dropped, skipped = [], said = 0, mayReport = [], access } = coverage;
  const left = skipped.reduce((sum, { count }) => sum + count, 0);
  const total = countedOf(coverage);
  const unread = gapsIn(unreadable);
  return markup`${access !== undefined && markup`<p><strong>${accessOf(access, wording)}</strong></p>`}
<p>${unread === 0 ? countedText('coverage_all', total) : countedText('coverage_some', unread, formatNumber(total))}</p>
${said > 0 && markup`<p>${countedText('said', said)}</p>`}
${dropped > left && markup`<p>${countedText('dropped', dropped - left)}</p>`}
${left > 0 && markup`<p>${countedText('skipped', left)}</p>`}
${mayReport.length > 0 && markup`<p>${text('coverage_may_report', formatList(mayReport.map(({ host }) => host)))}</p>`}
${
  unreadable.length > 0 &&
  markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="coverage-caption"><table>
<caption id="coverage-caption">${text('coverage_table')}</caption>
<thead><tr>${[text('coverage_vendor'), text('coverage_host'), text('coverage_reason'), text('coverage_count')].map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${unreadable.map((gap) => rowOf(gap, nameOf(gap.vendor), wording))}</tbody></table></div>`
}`;
}

function accessOf({ granted, sites }: NonNullable<ReportCoverage['access']>, { text, formatList }: Wording): string {
  return granted === 'none' ? text('access_report_none') : text('access_report_some', formatList(sites));
}

function rowOf({ host, reason, count }: ReportUnreadable, vendor: string, wording: Wording): Markup {
  return markup`<tr><th scope="row">${dataText(vendor)}</th>
<td>${host === furtherHosts ? wording.text('unreadable_further_hosts') : markup`<code>${dataText(host)}</code>`}</td>
<td>${wording.reasonLabel(reason)}</td><td class="number">${wording.formatNumber(count)}</td></tr>
`;
}
