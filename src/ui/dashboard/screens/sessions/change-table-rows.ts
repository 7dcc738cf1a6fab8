import type { Change } from '../../../../baseline/changes.ts';
import type { CategoryId } from '../../../../classify/taxonomy.ts';
import type { Comparison, FieldAt } from '../../../../exposure/compare.ts';
import { categoryLabel } from '../../../labels.ts';
import { formatHash, formatWrapping } from '../../../notation.ts';
import { formatList, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { type ChangeGroup, type ChangeRow, changeGroups } from './comparison-rows.ts';

/** The types of changes by which the table can be filtered: a new vendor, kind of data or field, and others. */
export const changeTypes = ['vendor', 'kind', 'field', 'changed', 'gone'] as const;
export type ChangeType = (typeof changeTypes)[number];

/** One change as the table shows it. */
export interface TableRow {
  readonly key: string;
  readonly type: ChangeType;
  /** What happened, in a few words. */
  readonly label: string;
  /** A remark on it; `''` without one. */
  readonly note: string;
  readonly vendor: string;
  readonly name: string;
  readonly categories: readonly CategoryId[];
  /** Names a field of no known kind; `''` otherwise. */
  readonly fieldLabel: string;
  readonly paths: readonly string[];
  /** The app, or the events and the page, with which it was seen; `''` if the screen names the only app elsewhere. */
  readonly where: string;
  readonly sample: string;
  /** How often it was seen; null if that is not known. */
  readonly count: number | null;
  /** Sentences on what exactly changed. */
  readonly details: readonly string[];
  /** The change since the open baseline, which can be accepted, and a sentence on it; null without a baseline. */
  readonly since: { readonly change: Change; readonly sentence: string } | null;
}

export type TableGroup = ChangeGroup<TableRow>;

const typeOf: Readonly<Record<ChangeRow['what'], ChangeType>> = {
  vendor: 'vendor',
  kind: 'kind',
  field: 'field',
  plain: 'changed',
  changed: 'changed',
  departed: 'gone',
  gone: 'gone',
};

/** The rows of a comparison of two recordings. Apps are named if there are several. */
export function rowsOfComparison(comparison: Comparison): TableGroup[] {
  const groups = changeGroups(comparison);
  const apps = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ field }) => field?.app ?? [])));
  return groups.map(({ severity, rows }) => ({ severity, rows: rows.map((row) => rowOf(row, apps.size > 1)) }));
}

function rowOf({ what, vendor, name, field, was }: ChangeRow, namesApp: boolean): TableRow {
  return {
    key: JSON.stringify([what, vendor, field?.app, field?.path, field?.category]),
    type: typeOf[what],
    label: text(`compare_what_${what}`),
    note: '',
    vendor,
    name,
    categories: field === null || field.category === 'other' ? [] : [field.category],
    fieldLabel: field?.category === 'other' ? field.label : '',
    paths: field === null ? [] : [field.path],
    where: field !== null && namesApp ? field.app : '',
    sample: field?.sample ?? '',
    count: field?.count ?? null,
    details: field === null || was === null ? [] : was.aspects.map((aspect) => detailOf[aspect](was.field, field)),
    since: null,
  };
}

const detailOf = {
  category: (before: FieldAt, after: FieldAt) =>
    text('compare_was_kind', categoryLabel(before.category), categoryLabel(after.category)),
  hash: (before: FieldAt, after: FieldAt) => text('compare_was_hash', hashesText(before), hashesText(after)),
  wrapping: (before: FieldAt, after: FieldAt) =>
    text('compare_was_wrapping', wrappingsText(before), wrappingsText(after)),
};

function hashesText({ hashes }: FieldAt): string {
  return formatList(hashes.map((hash) => (hash === null ? text('compare_in_clear') : formatHash(hash))));
}

function wrappingsText({ wrappings }: FieldAt): string {
  return formatList(
    wrappings.map((encoding) => (encoding.length === 0 ? text('compare_not_wrapped') : formatWrapping(encoding))),
  );
}

/** The filter of the table. */
export interface RowFilter {
  /** Null does not restrict. */
  readonly type: ChangeType | null;
  readonly vendor: string | null;
  /** Words that a row must contain. */
  readonly sought: string;
}

/** The groups with the rows that pass a filter. A filter by type of change leaves out header fields that browsers add. */
export function filteredGroups(groups: readonly TableGroup[], { type, vendor, sought }: RowFilter): TableGroup[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .filter(({ severity }) => type === null || severity !== 'browser')
    .map(({ severity, rows }) => ({
      severity,
      rows: rows.filter(
        (row) =>
          (type === null || row.type === type) &&
          (vendor === null || row.vendor === vendor) &&
          words.every((word) => searchTextOf(row).includes(word)),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function searchTextOf({ name, categories, fieldLabel, paths, label }: TableRow): string {
  return [label, visibleText(name), fieldLabel, ...categories.map(categoryLabel), ...paths].join(' ').toLowerCase();
}

/** The number of changes of each type, without header fields that browsers add. */
export function countsOf(groups: readonly TableGroup[]): ReadonlyMap<ChangeType, number> {
  const counts = new Map<ChangeType, number>();
  for (const { severity, rows } of groups) {
    if (severity === 'browser') continue;
    for (const { type } of rows) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}
