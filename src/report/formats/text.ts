import { isOfBaseline } from '../../baseline/changes.ts';
import { type CategoryId, type Severity, severities, taxonomy } from '../../classify/taxonomy.ts';
import { notToAllow } from '../../policy/edit.ts';
import { fails } from '../../policy/fails.ts';
import type { Finding, RuleId } from '../../policy/finding.ts';
import type { Policy } from '../../policy/policy.ts';
import { alwaysAllowed } from '../../policy/rules/category-not-allowed.ts';
import { sourceText } from '../../source-lines/source-line.ts';
import type { Report, ReportCoverage, ReportUnreadable, ReportVendor } from '../report.ts';
import { unsentLines } from '../unsent-text.ts';
import { visibleText } from '../visible-text.ts';
import type { Format, FormatOptions, Gate } from './format.ts';

/** Plain text for a terminal. */
export const text: Format = { name: 'text', special: '', write: textOf };

/**
 * A report as text for a terminal: why data may be missing ({@link unsentLines}), a table of the vendors, which of them
 * received the IP address, the findings by vendor, how to accept them, and what could not be read.
 */
export function textOf(
  { vendors, coverage, findings }: Report,
  { width, colors, gate }: Pick<FormatOptions, 'width' | 'colors'> & Partial<Pick<FormatOptions, 'gate'>>,
): string {
  const paint = painter(colors);
  const head = ['Vendor', 'Severity', 'Requests', 'What it received'].map((title) => ({ text: title, style: 'bold' }));
  const rows = vendors.map((vendor) => [
    { text: vendor.name },
    { text: vendor.severity, style: vendor.severity },
    { text: String(vendor.requests) },
    { text: categoriesOf(vendor) },
  ]);
  const unsent = unsentLines({ coverage, vendors }).flatMap((line) => wrap(visibleText(line), Math.max(30, width)));
  return [
    ...(unsent.length === 0 ? [] : [...unsent, '']),
    ...columns([head, ...rows], width, paint),
    '',
    ...impliedText(vendors, width),
    '',
    ...findingsText(findings, vendors, width, paint),
    ...(gate === undefined ? [] : verdictText(findings, gate, width, paint)),
    coverageText(coverage),
    ...coverage.unreadable.map((one) => visibleText(unreadableText(one, vendors))),
    ...mayReportText(coverage).map(visibleText),
    ...accessText(coverage).map(visibleText),
    '',
  ].join('\n');
}

/**
 * How many findings fail the check, and how to accept them: in the baseline, in the policy, or in both. Empty if none
 * fails.
 */
function verdictText(
  findings: readonly Finding[],
  { failOn, baselineFile, policy, policyFile }: Gate,
  width: number,
  paint: Paint,
): string[] {
  const failing = findings.filter((finding) => fails(finding, failOn));
  if (failing.length === 0) return [];
  const isAcceptable = baselineFile !== null && failing.some(isOfBaseline);
  const how = 'To accept what is new or changed: npx outflow baseline update RECORDING';
  const count = failing.length === 1 ? '1 finding fails this check.' : `${failing.length} findings fail this check.`;
  return [
    paint(count, 'bold'),
    ...(isAcceptable ? wrap(how, Math.max(30, width)) : []),
    ...(policyFile === null ? [] : allowanceText(failing, policy, policyFile.path ?? 'the policy', width)),
    '',
  ];
}

/** Rules about what the policy does not allow. */
const notAllowed: ReadonlySet<RuleId> = new Set(['vendor-not-allowed', 'category-not-allowed']);

/** Limit: vendors that {@link allowanceText} names. */
const mostAllowances = 5;

/**
 * What to add to the policy to allow what these findings report: the categories, by vendor id. Categories that the policy
 * denies are not suggested, and secrets neither, since no policy can allow them.
 */
function allowanceText(failing: readonly Finding[], policy: Policy | null, file: string, width: number): string[] {
  const missing = new Map<string, Set<string>>();
  for (const { rule, also = [], vendor, evidence } of failing) {
    if (![rule, ...also].some((id) => notAllowed.has(id))) continue;
    const denied: readonly CategoryId[] = policy?.vendors?.[vendor]?.deny ?? [];
    const needed = evidence.flatMap(({ category = 'other' }) => (alwaysAllowed.includes(category) ? [] : [category]));
    const allowable = needed.filter((category) => !denied.includes(category) && !notToAllow.includes(category));
    if (needed.length > 0 && allowable.length === 0) continue;
    missing.set(vendor, new Set([...(missing.get(vendor) ?? []), ...allowable]));
  }
  if (missing.size === 0) return [];
  const lines = [...missing].slice(0, mostAllowances).map(([vendor, categories]) => {
    const allowed = categories.size === 0 ? '' : `: allow ${[...categories].join(', ')}`;
    return `"${visibleText(vendor)}"${allowed}`;
  });
  const more = missing.size - lines.length;
  return [
    `The policy does not allow this. To allow it, edit "vendors" in ${visibleText(file)}:`,
    ...lines,
    ...(more > 0 ? [`and ${more} more`] : []),
  ].flatMap((line, at) => wrap(line, Math.max(30, width - 2)).map((part) => (at === 0 ? part : `  ${part}`)));
}

function coverageText({ requests, messages, read, said, dropped }: ReportCoverage): string {
  const ofMessages = messages === 0 ? '' : ` and ${messages} WebSocket ${messages === 1 ? 'message' : 'messages'}`;
  const seen = `${requests} ${requests === 1 ? 'request' : 'requests'}${ofMessages}`;
  const ofPage = said === undefined ? '' : ` (of ${said}, the page alone showed the body)`;
  return `${seen}: ${read} read in full${ofPage}, ${dropped} lost`;
}

/** SGR codes (ECMA-48, section 8.3.117), which every terminal with colours supports. */
const styles: Readonly<Record<string, string>> = {
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  bold: '1',
  dim: '2',
};

/** Applies a style, if it is not undefined, to a text. */
export type Paint = (text: string, style: string | undefined) => string;

/** Returns a function that applies a style to a text, if the terminal shows colours. */
export function painter(colors: boolean): Paint {
  return (plain, style) => {
    const code = style === undefined ? undefined : styles[style];
    return colors && code !== undefined ? `\u001b[${code}m${plain}\u001b[0m` : plain;
  };
}

/**
 * How many findings there are, and the findings below the names of their vendors: severity, rule, message, and where
 * the first field can be seen. Empty without findings.
 * @param nouns the word for one finding, and for several
 */
export function findingsText(
  findings: readonly Finding[],
  vendors: readonly ReportVendor[],
  width: number,
  paint: Paint,
  nouns: readonly [one: string, several: string] = ['finding', 'findings'],
): string[] {
  if (findings.length === 0) return [];
  const names = new Map(vendors.map(({ id, name }) => [id, name]));
  const severityWidth = Math.max(...findings.map(({ severity }) => shownSeverity(severity).length));
  const indent = severityWidth + 4;
  const groups = [...new Set(findings.map(({ vendor }) => vendor))].map((vendor) =>
    findings.filter((finding) => finding.vendor === vendor),
  );
  return [
    paint(`${findings.length} ${findings.length === 1 ? nouns[0] : nouns[1]}: ${countsOf(findings)}`, 'bold'),
    ...groups.flatMap((group) => [
      '',
      paint(visibleText(names.get(group[0]?.vendor ?? '') ?? group[0]?.vendor ?? ''), 'bold'),
      ...group.flatMap(({ severity, rule, message, evidence }) => {
        const lines = wrap(visibleText(`${rule}: ${message}`), Math.max(30, width - indent));
        const place = placeOf(evidence);
        const below = place === '' ? [] : wrap(place, Math.max(30, width - indent)).map((line) => paint(line, 'dim'));
        const padded = paint(shownSeverity(severity).padEnd(severityWidth), severity);
        return [
          `  ${padded}  ${lines[0]}`,
          ...[...lines.slice(1), ...below].map((line) => `${' '.repeat(indent)}${line}`),
        ];
      }),
    ]),
    '',
  ];
}

/** Findings without a severity are informational. */
const shownSeverity = (severity: Severity) => (severity === 'none' ? 'info' : severity);

/** `2 high, 1 low`. */
function countsOf(findings: readonly Finding[]): string {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const counts = [...severities].reverse().flatMap((severity) => {
    const number = count(severity);
    return number === 0 ? [] : [`${number} ${severity === 'none' ? 'for information' : severity}`];
  });
  return counts.join(', ');
}

/** `data[].properties.plan · Key Created · https://app.example.com/keys`. */
function placeOf([first, ...others]: Finding['evidence']): string {
  if (first === undefined) return '';
  const { path, page, events = [], source } = first;
  const more = others.length === 0 ? [] : [`${others.length} more ${others.length === 1 ? 'field' : 'fields'}`];
  const sent = source === undefined ? [] : [sourceText(source)];
  return [path, ...events.slice(0, 1), page, ...sent, ...more].map(visibleText).join(' · ');
}

function categoriesOf({ disclosures }: ReportVendor): string {
  const labels = new Map<string, boolean>();
  for (const { category, testValue = false } of disclosures) {
    const { label } = taxonomy[category];
    labels.set(label, testValue && labels.get(label) !== false);
  }
  const texts = [...labels].map(([label, isTest]) => (isTest ? `${label} (known test value)` : label));
  return texts.length === 0 ? '–' : texts.join(', ');
}

/** Which vendors received the IP address by the requests themselves, and why others did not, or may not have. */
function impliedText(vendors: readonly ReportVendor[], width: number): string[] {
  const named = (those: readonly ReportVendor[]) => those.map(({ name }) => visibleText(name)).join(', ');
  const stated = vendors.filter(({ implied }) => implied !== undefined);
  const given = stated.filter(({ implied }) => implied?.includes('ip-address'));
  const off = stated.filter(({ ipAnonymised }) => ipAnonymised);
  const forwarded = stated.filter(({ implied, ipAnonymised }) => implied?.length === 0 && !ipAnonymised);
  const all = given.length === stated.length ? 'Every vendor' : named(given);
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

interface Cell {
  readonly text: string;
  readonly style?: string;
}

/** A table as lines: all columns are padded except the last, which wraps. */
function columns(rows: ReadonlyArray<readonly Cell[]>, width: number, paint: Paint): string[] {
  const shown = rows.map((row) => row.map((cell) => ({ ...cell, text: visibleText(cell.text) })));
  const widths = (shown[0] ?? [])
    .slice(0, -1)
    .map((_, at) => Math.max(...shown.map((row) => row[at]?.text.length ?? 0)));
  const indent = widths.reduce((sum, cell) => sum + cell + 2, 0);
  return shown.map((row) => {
    const head = widths.map((cell, at) => `${paint((row[at]?.text ?? '').padEnd(cell), row[at]?.style)}  `).join('');
    const last = row.at(-1);
    const lines = wrap(last?.text ?? '', Math.max(30, width - indent)).map((line) => paint(line, last?.style));
    return head + lines.join(`\n${' '.repeat(indent)}`);
  });
}

function wrap(plain: string, width: number): string[] {
  const lines = [''];
  for (const word of plain.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
