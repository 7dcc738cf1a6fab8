import { severities, taxonomy } from '../../classify/taxonomy.ts';
import { countedOf } from '../../exposure/exposure.ts';
import { fails } from '../../policy/fails.ts';
import type { Finding, RuleId } from '../../policy/finding.ts';
import type { Report } from '../report.ts';
import { visibleText } from '../visible-text.ts';
import type { Format, Gate } from './format.ts';

/**
 * GitHub's Markdown for a job summary or a pull-request comment: a summary sentence, a table of findings, and in
 * collapsed sections what could not be read and how to accept the findings.
 */
export const markdown: Format = {
  name: 'markdown',
  special: '<|`',
  write: (report, { gate }) => documentOf(report, gate),
};

/**
 * Maximum size of a GitHub job summary (1 MiB), minus space for what follows the table. The size of the list of
 * unreadable requests is subtracted as well, when it is known.
 */
const mostBytes = 1_048_576 - 4_096;

/** Limit: bytes of the list of unreadable requests. */
const mostOfUnread = 65_536;

/** Limit: characters of a table cell. */
const longestCell = 300;

const kindsOfChange: Readonly<Partial<Record<RuleId, string>>> = {
  'new-vendor': 'new',
  'new-field': 'new',
  'vendor-silent': 'gone',
  gone: 'gone',
  'category-changed': 'changed',
  'newly-plain': 'changed',
  'newly-hashed': 'changed',
  reclassified: 'changed',
};

const heads = ['Change', 'Vendor', 'Kind of data', 'Field', 'Event', 'Page', 'Severity', 'Rule'];

function documentOf(report: Report, gate: Gate): string {
  const { findings } = report;
  const names = new Map(report.vendors.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const lines = [sentenceOf(report, gate)];
  if (findings.length > 0) lines.push('', rowOf(heads), rowOf(heads.map(() => '---')));
  let bytes = sizeOf(lines.join('\n'));
  const unread = unreadOf(report, nameOf);
  const room = mostBytes - sizeOf(unread.join('\n'));
  let cut = 0;
  for (const finding of findings) {
    const row = rowOf(cellsOf(finding, nameOf));
    bytes += sizeOf(row) + 1;
    if (cut > 0 || bytes > room) cut += 1;
    else lines.push(row);
  }
  if (cut > 0)
    lines.push('', `${cut} more ${cut === 1 ? 'finding was' : 'findings were'} cut to keep this within 1 MiB.`);
  if (unread.length > 0) lines.push('', ...unread);
  if (findings.some((finding) => fails(finding, gate.failOn ?? 'low'))) lines.push('', ...acceptance(gate));
  return `${lines.join('\n')}\n`;
}

const sizeOf = (text: string) => new TextEncoder().encode(text).length;

/** `**Outflow: 2 findings** (1 high, 1 medium), 1 of them fails this check. 3 vendors in 40 requests.` */
function sentenceOf({ vendors, coverage, findings }: Report, { failOn }: Gate): string {
  const seen = `${vendors.length} ${vendors.length === 1 ? 'vendor' : 'vendors'} in ${coverage.requests} requests`;
  if (findings.length === 0) return `**Outflow: nothing found.** ${seen}.`;
  const counts = [...severities].reverse().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity === 'none' ? 'for information' : severity}`];
  });
  const failed = findings.filter((finding) => fails(finding, failOn)).length;
  const verdict =
    failed === 0 ? 'none of them fails this check' : `${failed} of them ${failed === 1 ? 'fails' : 'fail'} this check`;
  return `**Outflow: ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}** (${counts.join(', ')}), ${verdict}. ${seen}.`;
}

function cellsOf(
  { rule, vendor, severity, evidence, was = [], app, message }: Finding,
  nameOf: (id: string) => string,
): string[] {
  const fields = evidence.length > 0 ? evidence : was;
  const [first] = fields;
  const { path = '', category } = first ?? {};
  const kinds = [
    ...new Set(fields.flatMap((field) => (field.category === undefined ? [] : taxonomy[field.category].label))),
  ];
  const more = fields.length > 1 ? ` and ${fields.length - 1} more` : '';
  const kind = category === undefined ? plain(first === undefined ? message : '') : kinds.map(plain).join(', ');
  return [
    kindsOfChange[rule] ?? '',
    plain(nameOf(vendor)),
    kind,
    path === '' ? '' : `${code(path)}${more}`,
    plain(evidence[0]?.events?.[0] ?? ''),
    code(evidence[0]?.page ?? app),
    severity === 'none' ? 'information' : severity,
    code(rule),
  ];
}

function unreadOf({ coverage }: Report, nameOf: (id: string) => string): string[] {
  const { unreadable, read, dropped } = coverage;
  if (unreadable.length === 0 && dropped === 0) return [];
  const lines: string[] = [];
  let bytes = 0;
  for (const { vendor, host, reason, count } of unreadable) {
    const line = `- ${count} × ${plain(nameOf(vendor))} (${code(host)}): ${plain(reason)}`;
    bytes += sizeOf(line);
    if (bytes <= mostOfUnread) lines.push(line);
  }
  const cut = unreadable.length - lines.length;
  return [
    '<details><summary>What could not be read</summary>',
    '',
    `Of ${countedOf(coverage)} requests and messages, ${read} could be read in full.${dropped > 0 ? ` ${dropped} more were lost.` : ''}`,
    '',
    ...lines,
    ...(cut > 0 ? [`- and ${cut} more`] : []),
    '',
    '</details>',
  ];
}

function acceptance({ baselineFile, policyFile }: Gate): string[] {
  const baseline = baselineFile?.path ?? null;
  const policy = policyFile?.path ?? null;
  return [
    '<details><summary>How to accept this</summary>',
    '',
    ...(baseline === null
      ? []
      : [
          `New and changed fields: run \`npx outflow baseline update RECORDING\`, look at the difference of ${code(baseline)}, and commit it. ` +
            'For what is gone: `npx outflow baseline prune RECORDING`.',
          '',
        ]),
    ...(policy === null
      ? []
      : [
          `What the policy does not allow: add the category to \`allow\` of the vendor in ${code(policy)}, or an entry to \`exceptions\`.`,
          '',
        ]),
    'Secrets can be neither accepted in a baseline nor allowed by a policy: remove them where they are sent. Until then, an exception of a policy can cover them.',
    '',
    '</details>',
  ];
}

const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const shortened = (text: string) => (text.length > longestCell ? `${text.slice(0, longestCell)}…` : text);

/**
 * Characters with a meaning in Markdown, HTML or GitHub mentions. Each is replaced by an HTML entity, which has none.
 */
const special = /[\\`*_{}[\]<>#|~@&:$]|(?<=www)\./gi;

/** A text without markup, links or mentions. */
function plain(text: string): string {
  return visibleText(shortened(text)).replace(special, (character) => `&#${character.codePointAt(0)};`);
}

/** A text as inline code. Inside a table, `|` would end even a code span, so HTML's `<code>` with entities is used. */
function code(text: string): string {
  return text === '' ? '' : `<code>${plain(text)}</code>`;
}
