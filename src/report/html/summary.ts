import { taxonomy } from '../../classify/taxonomy.ts';
import { countedOf, type Exposure } from '../../exposure/exposure.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Report } from '../report.ts';
import { type Markup, markup } from './markup.ts';

/**
 * Four figures in large type, each with a label and a note: vendors, kinds of personal data, critical vendors, and the
 * share of requests and messages that could be read.
 */
export function figuresOf({ findings, coverage }: Report, exposures: readonly Exposure[], wording: Wording): Markup {
  const { text, countedText, formatNumber, formatShare } = wording;
  const kinds = new Set(exposures.flatMap(({ categories }) => categories.filter((id) => taxonomy[id].personal)));
  // A report has the numbers of WebSocket messages only in its coverage, not by vendor.
  const { read } = coverage;
  const total = countedOf(coverage);
  const critical = exposures.filter(({ severity }) => severity === 'critical').length;
  const figure = (number: string, label: string, note: string) =>
    markup`<div><dt>${label}</dt><dd>${number}</dd><dd class="quiet">${note}</dd></div>
`;
  return markup`<dl class="figures">${[
    figure(
      formatNumber(exposures.length),
      countedText('figure_vendors', exposures.length),
      text('report_personal_of', formatNumber(exposures.filter(({ personal }) => personal).length)),
    ),
    figure(formatNumber(kinds.size), countedText('figure_kinds', kinds.size), text('figure_kinds_note')),
    figure(
      formatNumber(critical),
      countedText('figure_critical', critical),
      countedText('figure_findings', findings.length),
    ),
    figure(
      total === 0 ? '–' : formatShare(read / total),
      text('figure_read'),
      text('figure_read_of', formatNumber(read), formatNumber(total)),
    ),
  ]}</dl>`;
}

/** How the report was created, and what it cannot show. */
export function methodOf({ text }: Wording): Markup {
  const points = [text('report_method_read'), text('report_method_covered'), text('report_method_severity')];
  return markup`<ul class="points">${points.map((point) => markup`<li>${point}</li>`)}</ul>`;
}
