import type { Report } from '../../../src/report/report.ts';
import type { Expectation, Wanted } from './expectation.ts';
import type { Result } from './run-case.ts';

type Row = Readonly<Record<string, unknown>>;

/** All differences between a result and an expectation, one sentence each. */
export function differences(expectation: Expectation, result: Result): string[] {
  const { raw, masked } = result;
  return [
    ...equal('the exit status', result.status, expectation.status),
    ...complete('line on standard error', expectation.stderr, result.stderr, matchesText),
    ...(raw === null ? withoutReport(expectation) : inReport(expectation, raw)),
    ...expectation.masked.flatMap((value) =>
      Object.entries(masked)
        .filter(([, text]) => text?.includes(value) || text?.includes(JSON.stringify(value).slice(1, -1)))
        .map(([format]) => `the masked ${format} report shows ${value}`),
    ),
    ...expectation.shown.filter((value) => !masked.json?.includes(value)).map((value) => `no report shows ${value}`),
  ];
}

function withoutReport({ status }: Expectation): string[] {
  return status === 2 ? [] : ['there is no report'];
}

function inReport(expectation: Expectation, report: Report): string[] {
  const { apps, coverage, vendors, fields, findings } = expectation;
  const rows = rowsOf(report);
  const vendorRows = report.vendors.map(({ hosts, ...vendor }) => ({ ...vendor, host: hosts }));
  const { unreadable, ...counts } = coverage ?? {};
  return [
    ...(apps === undefined ? [] : equal('apps', report.apps, [...apps].sort())),
    ...Object.entries(counts).flatMap(([name, value]) =>
      equal(`coverage.${name}`, report.coverage[name as keyof typeof counts], value),
    ),
    ...(unreadable === undefined
      ? []
      : complete('unreadable', unreadable, report.coverage.unreadable as unknown as Row[])),
    ...(vendors === undefined
      ? []
      : complete(
          'vendor',
          vendors.map((one) => (typeof one === 'string' ? { id: one } : one)),
          vendorRows,
          matches,
          expectation.moreVendors,
        )),
    ...absent('vendor', expectation.notVendors, vendorRows, (id, row) => matchesText(id, row.id)),
    ...complete('field', fields, rows, matches, expectation.moreFields, true),
    ...absent('field', expectation.notFields, rows, matches),
    ...complete('finding', findings, report.findings as unknown as Row[], matches, true, true),
    ...absent('finding', expectation.notFindings, report.findings as unknown as Row[], matches),
  ];
}

/** The report's disclosures under the names that expectations use. */
function rowsOf(report: Report): Row[] {
  return report.vendors.flatMap(({ id, disclosures }) =>
    disclosures.map(({ sample, events, pages, ...row }) => ({
      ...row,
      vendor: id,
      value: sample,
      event: events,
      page: pages,
    })),
  );
}

function equal(what: string, actual: unknown, wanted: unknown): string[] {
  const [was, should] = [JSON.stringify(actual), JSON.stringify(wanted)];
  return was === should ? [] : [`${what}: ${was}, not ${should}`];
}

/** A sentence for each expected row that is missing, and for each other row unless more are allowed. */
function complete<Want, Actual>(
  what: string,
  wanted: readonly Want[],
  actual: readonly Actual[],
  fits: (want: Want, actual: Actual) => boolean = matches as never,
  moreAllowed = false,
  showOnlyNear = false,
): string[] {
  const missing = wanted.filter((want) => !actual.some((one) => fits(want, one)));
  const more = moreAllowed ? [] : actual.filter((one) => !wanted.some((want) => fits(want, one)));
  return [
    ...missing.map((want) => `no ${what} ${written(want)}${nearTo(want, actual, showOnlyNear)}`),
    ...more.map((one) => `unexpected ${what} ${written(one)}`),
  ];
}

/** A sentence for each unwanted row that is present. */
function absent<Want, Actual>(
  what: string,
  unwanted: readonly Want[],
  actual: readonly Actual[],
  fits: (want: Want, actual: Actual) => boolean,
): string[] {
  return unwanted.flatMap((want) => {
    const found = actual.find((one) => fits(want, one));
    return found === undefined ? [] : [`there is a ${what} ${written(want)}: ${written(found)}`];
  });
}

/**
 * The end of the sentence about a missing row: up to three rows with the same path or value. If there are none, up to
 * ten rows; with `showOnlyNear`, up to 40 paths or rules of rows.
 */
function nearTo(want: unknown, actual: readonly unknown[], showOnlyNear: boolean): string {
  const { path, value } = (want ?? {}) as Row;
  const near = actual.filter((one) => {
    const row = one as Row;
    return (
      (path !== undefined && matchesText(path as Wanted, row.path)) ||
      (value !== undefined && matchesText(value as Wanted, row.value))
    );
  });
  if (near.length > 0) return `, but ${near.slice(0, 3).map(written).join(' and ')}`;
  if (actual.length === 0) return '; there is none';
  if (!showOnlyNear) return `; there are ${actual.slice(0, 10).map(written).join(', ')}`;
  const paths = [...new Set(actual.map((one) => (one as Row).path ?? (one as Row).rule))];
  return `; there are ${paths.slice(0, 40).join(', ')}`;
}

const longestRow = 400;

function written(row: unknown): string {
  if (typeof row === 'string') return row;
  const { disclosures: _, fingerprint: __, evidence: ___, ...rest } = row as Row;
  return JSON.stringify(rest).slice(0, longestRow);
}

/**
 * Whether a row has every expected member. A list in the row matches if one of its items does, except `encoding`, which
 * must be equal.
 */
function matches(wanted: object, row: object): boolean {
  return Object.entries(wanted).every(([name, want]) => {
    const actual = (row as Row)[name];
    if (name === 'encoding') return JSON.stringify(actual) === JSON.stringify(want);
    return Array.isArray(actual) ? actual.some((one) => matchesText(want, one)) : matchesText(want, actual);
  });
}

function matchesText(want: Wanted | number | boolean, actual: unknown): boolean {
  if (Array.isArray(want)) return want.some((one) => matchesText(one, actual));
  if (typeof want === 'object' && want !== null)
    return typeof actual === 'string' && new RegExp(want.matches).test(actual);
  return want === actual;
}
