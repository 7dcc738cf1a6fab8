import { isInClientHeader } from '../../../../baseline/client-headers.ts';
import { type CategoryId, type Severity, severities, severityRank, taxonomy } from '../../../../classify/taxonomy.ts';
import type { Aspect, Comparison, FieldAt } from '../../../../exposure/compare.ts';

/**
 * What happened to a field, in the order in which changes of the same kind of data are listed. It is new: with its
 * `vendor`, as the first field of its `kind` at the vendor, or as another `field`. It is no longer hashed (`plain`), or
 * was `changed` in another way. It is no longer sent: its vendor receives nothing (`departed`), or only the field is
 * `gone`.
 */
export const changeKinds = ['vendor', 'kind', 'field', 'plain', 'changed', 'departed', 'gone'] as const;

/** One change of a comparison. */
export interface ChangeRow {
  readonly what: (typeof changeKinds)[number];
  readonly vendor: string;
  readonly name: string;
  /** The field as it is now; as it was, if it is gone; null if the vendor has no fields. */
  readonly field: FieldAt | null;
  /** The field as it was, and what changed in it; null if the field is new or no longer sent. */
  readonly was: { readonly field: FieldAt; readonly aspects: readonly Aspect[] } | null;
}

/** Changes of one severity, fields that are gone, or header fields that browsers add by themselves. */
export interface ChangeGroup<Row = ChangeRow> {
  readonly severity: Severity | 'gone' | 'browser';
  readonly rows: readonly Row[];
}

/**
 * A comparison by the severity of what is new or changed, most severe first, then what is no longer sent, and last the
 * header fields that browsers add by themselves.
 */
export function changeGroups({ vendors, kinds, fields }: Comparison): ChangeGroup[] {
  const ids = (list: ReadonlyArray<{ readonly vendor: string }>) => new Set(list.map(({ vendor }) => vendor));
  const [freshVendors, goneVendors] = [ids(vendors.added), ids(vendors.removed)];
  const freshKinds = new Set(kinds.added.map(({ vendor, category }) => `${category} ${vendor}`));
  const whatIsNew = ({ vendor, category }: FieldAt): ChangeRow['what'] => {
    if (freshVendors.has(vendor)) return 'vendor';
    return freshKinds.has(`${category} ${vendor}`) ? 'kind' : 'field';
  };
  const rowOf = (what: ChangeRow['what'], field: FieldAt, was: ChangeRow['was'] = null): ChangeRow => {
    const { vendor, name } = field;
    return { what, vendor, name, field, was };
  };
  const now = [
    ...fields.added.map((field) => rowOf(whatIsNew(field), field)),
    ...fields.changed.map(({ before, after, aspects }) => {
      const isPlain = after.hashes.includes(null) && !before.hashes.includes(null);
      const what = aspects.includes('category') && whatIsNew(after) === 'kind' ? 'kind' : 'changed';
      return rowOf(isPlain ? 'plain' : what, after, { field: before, aspects });
    }),
    ...withoutFields('vendor', vendors.added, fields.added),
  ].sort(inOrder);
  const gone = [
    ...fields.removed.map((field) => rowOf(goneVendors.has(field.vendor) ? 'departed' : 'gone', field)),
    ...withoutFields('departed', vendors.removed, fields.removed),
  ].sort((a, b) => severityRank(severityOf(b)) - severityRank(severityOf(a)) || inOrder(a, b));
  const isFolded = addedByBrowsers([...now, ...gone]);
  const listed = now.filter((row) => !isFolded(row));
  return [
    ...[...severities].reverse().map((severity) => ({
      severity,
      rows: listed.filter((row) => severityOf(row) === severity),
    })),
    { severity: 'gone' as const, rows: gone.filter((row) => !isFolded(row)) },
    { severity: 'browser' as const, rows: [...now, ...gone].filter(isFolded) },
  ].filter(({ rows }) => rows.length > 0);
}

/**
 * Creates a function that returns whether a change is one of a header field of low severity that browsers add by
 * themselves. If a new or gone vendor has only such fields, they do not count, so that the vendor is listed.
 */
function addedByBrowsers(rows: readonly ChangeRow[]): (row: ChangeRow) => boolean {
  const isByBrowser = ({ field }: ChangeRow): boolean => {
    if (field === null || field.location === null) return false;
    const { location, path, category } = field;
    return isInClientHeader({ location, path, category }) && severityRank(taxonomy[category].severity) <= lowRank;
  };
  const others = new Set(rows.filter((row) => !isByBrowser(row)).map(({ vendor, what }) => `${what} ${vendor}`));
  const isVendor = ({ what }: ChangeRow) => what === 'vendor' || what === 'departed';
  return (row) => isByBrowser(row) && (!isVendor(row) || others.has(`${row.what} ${row.vendor}`));
}

const lowRank = severityRank('low');

function withoutFields(
  what: ChangeRow['what'],
  vendors: Comparison['vendors']['added'],
  fields: readonly FieldAt[],
): ChangeRow[] {
  const known = new Set(fields.map(({ vendor }) => vendor));
  return vendors
    .filter(({ vendor }) => !known.has(vendor))
    .map(({ vendor, name }) => ({ what, vendor, name, field: null, was: null }));
}

const severityOf = ({ field }: ChangeRow): Severity => (field === null ? 'none' : taxonomy[field.category].severity);
const order = new Map<CategoryId, number>(Object.keys(taxonomy).map((id, at) => [id as CategoryId, at]));

/** By kind of data, then by kind of change, then by vendor. */
function inOrder(a: ChangeRow, b: ChangeRow): number {
  const at = ({ field }: ChangeRow) => (field === null ? order.size : (order.get(field.category) ?? 0));
  return (
    at(a) - at(b) || changeKinds.indexOf(a.what) - changeKinds.indexOf(b.what) || a.name.localeCompare(b.name, 'en')
  );
}
