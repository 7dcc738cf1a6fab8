import { taxonomy } from '../classify/taxonomy.ts';
import type { Report, ReportCoverage, ReportUnreadable, ReportVendor } from './report.ts';

/**
 * A report as text for a terminal: one vendor a line, then the findings, then what could not be read.
 *
 * @param width of the terminal, in characters
 */
export function textOf({ vendors, coverage, findings }: Report, width: number): string {
  const table = [
    ['Vendor', 'Severity', 'Requests', 'What it got'],
    ...vendors.map((vendor) => [vendor.name, vendor.severity, String(vendor.requests), categoriesOf(vendor)]),
  ];
  const said = coverage.said === undefined ? '' : ` (of ${coverage.said}, the page alone showed the body)`;
  const summary = `${coverage.requests} requests, ${coverage.read} read in full${said}, ${coverage.dropped} lost`;
  const found = findings.map(({ severity, message }) => `${severity}: ${message}`);
  const unread = coverage.unreadable.map((one) => unreadableText(one, vendors));
  return [
    ...columns(table, width),
    '',
    ...impliedText(vendors, width),
    '',
    ...found,
    ...(found.length > 0 ? [''] : []),
    summary,
    ...unread,
    ...mayReportText(coverage),
    ...accessText(coverage),
    '',
  ].join('\n');
}

function categoriesOf({ disclosures }: ReportVendor): string {
  const labels = new Map<string, boolean>();
  for (const { category, testValue = false } of disclosures) {
    const { label } = taxonomy[category];
    labels.set(label, testValue && labels.get(label) !== false);
  }
  const told = [...labels].map(([label, isTest]) => (isTest ? `${label} (known test value)` : label));
  return told.length === 0 ? '–' : told.join(', ');
}

/** What every request implies, stated once, with the exceptions. */
function impliedText(vendors: readonly ReportVendor[], width: number): string[] {
  const named = (those: readonly ReportVendor[]) => those.map(({ name }) => name).join(', ');
  const told = vendors.filter(({ implied }) => implied !== undefined);
  const given = told.filter(({ implied }) => implied?.includes('ip-address'));
  const off = told.filter(({ ipAnonymised }) => ipAnonymised);
  const forwarded = told.filter(({ implied, ipAnonymised }) => implied?.length === 0 && !ipAnonymised);
  const all = given.length === told.length ? 'Every vendor' : named(given);
  const lines = [
    given.length > 0 && `${all} also received the IP address with each request, from which a place can be derived.`,
    off.length > 0 && `The app asked not to keep the IP address: ${named(off)}.`,
    forwarded.length > 0 &&
      `Sent through the app's own host, so the IP address may not be passed on: ${named(forwarded)}.`,
  ];
  return lines.filter((line) => line !== false).flatMap((line) => wrap(line, Math.max(30, width)));
}

function unreadableText({ vendor, host, reason, count }: ReportUnreadable, vendors: readonly ReportVendor[]): string {
  const name = vendors.find(({ id }) => id === vendor)?.name ?? vendor;
  return `Not readable: ${count} × ${name} (${host}), ${reason}`;
}

function mayReportText({ mayReport = [] }: ReportCoverage): string[] {
  const hosts = mayReport.map(({ host }) => host).join(', ');
  return hosts === '' ? [] : [`The browser may also send reports to ${hosts}; it shows extensions none of them`];
}

function accessText({ access }: ReportCoverage): string[] {
  if (access === undefined) return [];
  const sites = access.granted === 'none' ? 'no sites' : `these sites alone: ${access.sites.join(', ')}`;
  return [`Not everything could be seen: the browser let Outflow see ${sites}`];
}

/** Pads every column but the last, which wraps below itself. */
function columns(rows: readonly string[][], width: number): string[] {
  const widths = (rows[0] ?? []).slice(0, -1).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const indent = widths.reduce((sum, cell) => sum + cell + 2, 0);
  return rows.map((row) => {
    const head = widths.map((cell, at) => (row[at] ?? '').padEnd(cell + 2)).join('');
    return head + wrap(row.at(-1) ?? '', Math.max(30, width - indent)).join(`\n${' '.repeat(indent)}`);
  });
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
