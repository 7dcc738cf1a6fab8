import type { MessageKey, Wording } from '../wording/wording.ts';
import type { Report, ReportDisclosure, ReportVendor } from './report.ts';
import { visibleLines } from './visible-text.ts';

interface Row {
  readonly vendor: ReportVendor;
  readonly field: ReportDisclosure;
  readonly wording: Wording;
}

interface Column {
  readonly title: MessageKey;
  readonly cell: (row: Row) => string | number | null;
}

/** Separates the events, or the pages, within one cell. */
const separator = ' | ';

/** The order never changes, since programs rely on it. Ids are not translated. */
const columns: readonly Column[] = [
  { title: 'report_vendor', cell: ({ vendor }) => vendor.name },
  { title: 'vendor_owner', cell: ({ vendor }) => vendor.owner },
  { title: 'report_country', cell: ({ vendor }) => vendor.country },
  { title: 'field_app', cell: ({ field }) => field.app },
  { title: 'report_kind', cell: ({ field, wording }) => wording.categoryLabel(field.category) },
  { title: 'report_category', cell: ({ field }) => field.category },
  { title: 'report_severity', cell: ({ field }) => field.severity },
  { title: 'report_field', cell: ({ field }) => field.label },
  { title: 'field_path', cell: ({ field }) => field.path },
  { title: 'report_location', cell: ({ field }) => field.location },
  { title: 'field_wrapping', cell: ({ field, wording }) => wording.formatWrapping(field.encoding) },
  { title: 'field_hash', cell: ({ field }) => field.hash },
  { title: 'field_known_by', cell: ({ field }) => field.detector },
  { title: 'report_canary', cell: ({ field }) => field.canary },
  { title: 'report_confidence', cell: ({ field }) => field.confidence },
  { title: 'field_events', cell: ({ field }) => field.events.join(separator) },
  { title: 'field_pages', cell: ({ field }) => field.pages.join(separator) },
  { title: 'field_value', cell: ({ field }) => field.sample },
  { title: 'report_count', cell: ({ field }) => field.count },
  { title: 'report_first_seen', cell: ({ field }) => field.firstSeen },
  { title: 'report_last_seen', cell: ({ field }) => field.lastSeen },
  { title: 'report_test_value', cell: ({ field }) => (field.testValue ? 'true' : null) },
];

/**
 * A report as a table for spreadsheets, one row a disclosure (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180). It
 * starts with a byte-order mark, so that Excel detects UTF-8. A vendor without fields has no row.
 */
export function csvOf({ vendors }: Report, wording: Wording): string {
  const head = columns.map(({ title }) => quoted(wording.text(title)));
  const rows = vendors.flatMap((vendor) =>
    vendor.disclosures.map((field) => columns.map(({ cell }) => quoted(cell({ vendor, field, wording }) ?? ''))),
  );
  return `\ufeff${[head, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/** Limit: characters of a text in a cell. Excel cuts a cell after 32,767 characters and continues in the next one. */
const longestCell = 32_000;

/**
 * Positions at which a formula could begin: at the start of a cell, also if a tab or line break follows, and after
 * characters that some spreadsheets take for the end of a cell (`;`, a tab, a line break). Full-width signs begin
 * formulas in Japanese and Chinese editions.
 */
const formulaBegin = /^(?=[=+\-@＝＋－＠\t\r\n])|(?<=[;\t\r\n])(?=[=+\-@＝＋－＠])/g;

/**
 * A cell: quoted, and cut if it is too long. An apostrophe precedes possible formulas; invisible characters except tabs
 * and line breaks are made visible.
 */
function quoted(value: string | number): string {
  if (typeof value === 'number') return `"${value}"`;
  const text = value.length > longestCell ? `${value.slice(0, longestCell)}…` : value;
  return `"${visibleLines(text).replace(formulaBegin, "'").replaceAll('"', '""')}"`;
}
