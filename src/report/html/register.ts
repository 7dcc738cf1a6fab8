import { taxonomy } from '../../classify/taxonomy.ts';
import type { Exposure } from '../../exposure/exposure.ts';
import type { Wording } from '../../wording/wording.ts';
import type { ReportCoverage } from '../report.ts';
import { dataText, type Markup, markup } from './markup.ts';
import { severityMark } from './severity.ts';

/** Limit: kinds of data of a vendor that are named. The others are counted. */
const mostKinds = 8;

/**
 * Every vendor in one line: who it is, which personal data it received, and how many of its requests could be read. The
 * number is left out if there were WebSocket messages, because a report does not say which vendors received them.
 */
export function registerOf(exposures: readonly Exposure[], { messages }: ReportCoverage, wording: Wording): Markup {
  const { text } = wording;
  const saysRead = messages === 0;
  const heads = [text('report_vendor'), text('report_personal'), text('vendors_kind')];
  if (saysRead) heads.push(text('report_read'));
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="register-caption"><table class="register">
<caption id="register-caption">${text('report_register_note')}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${exposures.map((exposure, at) => rowOf(exposure, at, saysRead, wording))}</tbody></table></div>`;
}

function rowOf({ received, severity, categories }: Exposure, at: number, saysRead: boolean, wording: Wording): Markup {
  const { text, formatNumber, formatList, categoryLabel, countedText } = wording;
  const { name, country, category } = received.recipient;
  const personal = categories.filter((id) => taxonomy[id].personal).map(categoryLabel);
  const more = personal.length - mostKinds;
  const kinds = more > 0 ? [...personal.slice(0, mostKinds), countedText('field_more_events', more)] : personal;
  return markup`<tr><th scope="row"><a href="#vendor-${at}">${dataText(name)}</a><br>${severityMark(severity, wording)}${country !== null && ` · ${wording.formatCountry(country)}`}</th>
<td>${personal.length === 0 ? text('report_no_personal') : more > 0 ? kinds.join(', ') : formatList(kinds)}</td>
<td>${wording.vendorCategoryLabel(category)}</td>${
    saysRead &&
    markup`
<td class="number">${text('report_read_of', formatNumber(received.read), formatNumber(received.requests))}</td>`
  }</tr>
`;
}
