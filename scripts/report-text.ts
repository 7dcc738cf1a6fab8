import { taxonomy } from '../src/classify/taxonomy.ts';
import type { Report, ReportUnreadable, ReportVendor } from '../src/report/report.ts';

/** A report as text for a terminal: one vendor a line, then what could not be read. */
export function reportText({ vendors, coverage }: Report): string {
  const lines = columns([
    ['Vendor', 'Severity', 'Requests', 'What it got'],
    ...vendors.map((vendor) => [vendor.name, vendor.severity, String(vendor.requests), categoriesOf(vendor)]),
  ]);
  const summary = `${coverage.requests} requests, ${coverage.read} read in full, ${coverage.dropped} lost`;
  return [...lines, '', summary, ...coverage.unreadable.map((one) => unreadableText(one, vendors))].join('\n');
}

function categoriesOf({ disclosures }: ReportVendor): string {
  const labels = new Set(disclosures.map(({ category }) => taxonomy[category].label));
  return labels.size === 0 ? '–' : [...labels].join(', ');
}

function unreadableText({ vendor, host, reason, count }: ReportUnreadable, vendors: readonly ReportVendor[]): string {
  const name = vendors.find(({ id }) => id === vendor)?.name ?? vendor;
  return `Not readable: ${count} × ${name} (${host}), ${reason}`;
}

const widest = process.stdout.columns || 120;

/** Pads every column but the last, which wraps below itself. */
function columns(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).slice(0, -1).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const indent = widths.reduce((sum, width) => sum + width + 2, 0);
  return rows.map((row) => {
    const head = widths.map((width, at) => (row[at] ?? '').padEnd(width + 2)).join('');
    return head + wrap(row.at(-1) ?? '', Math.max(30, widest - indent)).join(`\n${' '.repeat(indent)}`);
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
