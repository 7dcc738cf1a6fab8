import type { Wording } from '../wording/wording.ts';
import { exposuresOf } from './exposures.ts';
import { coverageOf } from './html/coverage.ts';
import { type Fact, factsOf } from './html/facts.ts';
import { findingsOf, type SentenceOf } from './html/findings.ts';
import { dataText, type Markup, markup } from './html/markup.ts';
import { matrixOf } from './html/matrix.ts';
import { registerOf } from './html/register.ts';
import { moment, span } from './html/span.ts';
import { style } from './html/style.ts';
import { figuresOf, methodOf } from './html/summary.ts';
import { vendorOf } from './html/vendor.ts';
import type { Report, ReportVendor } from './report.ts';

/** The page's Content Security Policy: it contains only its own style, and nothing in it can run or be fetched. */
const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface HtmlOptions {
  /** Whether the report contains unmasked values. */
  readonly raw: boolean;
  /** Returns a finding's message in the reader's language. Without it, the finding's own English message is used. */
  readonly sentenceOf?: SentenceOf;
}

/**
 * A report as one page without other files: to be read by people, printed, and filed as evidence. A summary comes
 * first: the result in a sentence, numbers, scope and method. Then come the vendors, the matrix, the findings and the
 * coverage, and as an appendix what each vendor received. If no vendor received anything, only findings and coverage
 * follow.
 *
 * @throws RangeError if a time of the report is not valid
 */
export function htmlOf(report: Report, wording: Wording, { raw, sentenceOf = () => null }: HtmlOptions): string {
  const { text } = wording;
  const exposures = exposuresOf(report);
  const names = new Map(report.vendors.map(({ id, name }) => [id, name]));
  const nameOf = (vendor: string) => names.get(vendor) ?? vendor;
  const [verdict = '', ...more] = wording.verdictOf(exposures);
  const section = (id: string, title: string, content: Markup) =>
    markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${content}</section>
`;
  return markup`<!doctype html>
<html lang="${text('language')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ source: contentPolicy }}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${text('report_title', report.apps.join(', ').slice(0, 200))}</title>
<style>${{ source: style }}</style>
</head>
<body>
<header>
<p class="brand">Outflow</p>
<h1>${verdict}</h1>
${more.map((sentence) => markup`<p class="lead">${sentence}</p>`)}
${exposures.length > 0 && figuresOf(report, exposures, wording)}
<div class="columns">
<section aria-labelledby="scope"><h2 id="scope">${text('report_scope')}</h2>
${factsOf(scopeOf(report, wording))}
<p class="quiet">${text(raw ? 'report_raw' : 'report_masked')}</p></section>
<section aria-labelledby="method"><h2 id="method">${text('report_method')}</h2>
${methodOf(wording)}</section>
</div>
</header>
<main>
${exposures.length > 0 && section('register', text('report_register'), registerOf(exposures, report.coverage, wording))}
${exposures.length > 0 && section('exposure', text('screen_exposure'), matrixOf(exposures, wording))}
${section('findings', text('report_findings'), findingsOf(report.findings, nameOf, sentenceOf, wording))}
${section('coverage', text('screen_coverage'), coverageOf(report.coverage, nameOf, wording))}
${exposures.length > 0 && section('vendors', text('report_appendix'), markup`${exposures.map((exposure, at) => vendorOf(exposure, at, wording))}`)}
</main>
</body>
</html>
`.source;
}

/** The facts on what the report covers, and on when and by which version it was created. */
function scopeOf({ apps, session, vendors, source, tool, generatedAt }: Report, wording: Wording): Fact[] {
  const { text } = wording;
  const facts: Array<Fact | null> = [
    [text('report_apps'), markup`<ul>${apps.map((app) => markup`<li>${dataText(app)}</li>`)}</ul>`],
    session && [
      text('scope_session'),
      markup`${dataText(session.name)} · ${span(Date.parse(session.startedAt), Date.parse(session.endedAt ?? generatedAt), wording)}`,
    ],
    vendors.length > 0 ? [text('report_window'), windowOf(vendors, wording)] : null,
    [text('report_source'), dataText(source.detail)],
    [text('report_tool'), markup`${tool.name} ${tool.version}`],
    [text('report_generated'), moment(Date.parse(generatedAt), wording)],
    [text('report_clock'), markup`${Intl.DateTimeFormat().resolvedOptions().timeZone}`],
  ];
  return facts.filter((fact) => fact !== null);
}

/** The period in which anything was recorded. */
function windowOf(vendors: readonly ReportVendor[], wording: Wording): Markup {
  const first = vendors.reduce((least, { firstSeen }) => Math.min(least, Date.parse(firstSeen)), Infinity);
  const last = vendors.reduce((most, { lastSeen }) => Math.max(most, Date.parse(lastSeen)), -Infinity);
  return span(first, last, wording);
}
