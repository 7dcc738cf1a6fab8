import { createPace, type Steps } from '../steps.ts';
import type { Report, ReportDisclosure, ReportVendor } from './report.ts';

/** Name of the port for reports of any size, in parts: browsers limit a message to 64 MiB. */
export const reportPort = 'report';

/** Asks the background for the next part. */
export interface NextPartRequest {
  readonly type: 'next';
}

/** A part of a report. The first is the report without fields and findings, which follow in order. */
export type ReportPart =
  | { readonly report: Report }
  /** Fields of the vendor with this index. */
  | { readonly vendor: number; readonly disclosures: readonly ReportDisclosure[] }
  | { readonly findings: Report['findings'] }
  | { readonly end: true };

/** Limit: fields, or findings, of a part. */
const mostInPart = 250;

/** Limit: characters of samples, events and pages of a part with several fields. One field alone may have more. */
const mostCharacters = 1_000_000;

/** The parts of a report, each far smaller than the limit of a message. */
export function* partsOf(report: Report): Generator<ReportPart, void> {
  const bare = (vendor: ReportVendor): ReportVendor => ({ ...vendor, disclosures: [] });
  yield { report: { ...report, vendors: report.vendors.map(bare), findings: [] } };
  for (const [vendor, { disclosures }] of report.vendors.entries())
    for (const some of slicesOf(disclosures, sizeOf)) yield { vendor, disclosures: some };
  for (const findings of slicesOf(report.findings, () => 0)) yield { findings };
  yield { end: true };
}

const sizeOf = ({ sample, events, pages }: ReportDisclosure) => sample.length + lengthOf(events) + lengthOf(pages);

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);

function* slicesOf<Item>(items: readonly Item[], size: (item: Item) => number): Generator<readonly Item[], void> {
  let from = 0;
  let characters = 0;
  for (let at = 0; at < items.length; at += 1) {
    const more = size(items[at] as Item);
    if (at > from && (at - from >= mostInPart || characters + more > mostCharacters)) {
      yield items.slice(from, at);
      from = at;
      characters = 0;
    }
    characters += more;
  }
  if (from < items.length) yield items.slice(from);
}

/** Returns a function that takes the parts in order. It returns null until the last one, then the whole report. */
export function createReportCollector(): (part: ReportPart) => Report | null {
  let head: Report | null = null;
  const disclosures = new Map<number, ReportDisclosure[]>();
  const findings: Array<Report['findings'][number]> = [];
  return (part) => {
    if ('report' in part) head = part.report;
    else if ('vendor' in part) {
      const known = disclosures.get(part.vendor) ?? [];
      disclosures.set(part.vendor, known);
      for (const one of part.disclosures) known.push(one);
    } else if ('findings' in part) for (const one of part.findings) findings.push(one);
    else if (head !== null) {
      const vendors = head.vendors.map((vendor, at) => ({ ...vendor, disclosures: disclosures.get(at) ?? [] }));
      return { ...head, vendors, findings };
    }
    return null;
  };
}

/** Fewer fields never exceed the limit of a message, whatever their pages and events, unless values are raw. */
const fewFields = 2_000;

/** Approximate number of bytes of a report as a message; 0 if it has few fields, and no raw values. In steps. */
export function* measuring(report: Report, isRaw: boolean): Steps<number> {
  const fields = report.vendors.reduce((sum, { disclosures }) => sum + disclosures.length, 0);
  if (fields < fewFields && !isRaw) return 0;
  const encoder = new TextEncoder();
  const isDue = createPace(1);
  let bytes = 0;
  for (const part of partsOf(report)) {
    if (isDue(1)) yield;
    bytes += encoder.encode(JSON.stringify(part)).length;
  }
  return bytes;
}
