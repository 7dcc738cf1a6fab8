import { beforeAll, describe, expect, test } from 'vitest';
import { type ComparedVendor, compareVendors } from '../../../src/exposure/compare.ts';
import {
  countsOf,
  filteredGroups,
  rowsOfComparison,
  type TableGroup,
} from '../../../src/ui/dashboard/screens/sessions/change-table-rows.ts';
import { installText } from '../../../src/ui/text.ts';
import { lookUp } from '../../ui/messages.ts';

beforeAll(() => installText(lookUp));

type Field = Partial<ComparedVendor['disclosures'][number]>;

const vendor = (id: string, ...fields: Field[]): ComparedVendor => ({
  id,
  name: id.toUpperCase(),
  disclosures: fields.map((field) => ({
    ...{ app: 'https://app.example', path: field.category ?? 'x', label: 'X', category: 'other' },
    ...{ encoding: [], hash: null, count: 1 },
    ...field,
  })),
});

const before = [
  vendor('a', { category: 'email', hash: 'sha256' }, { category: 'user-id', count: 61 }),
  vendor('c', { category: 'name' }),
];
const after = [
  vendor(
    'a',
    { category: 'email', sample: 'a•••@e•••.com', count: 3 },
    { category: 'secret' },
    { path: 'mode', label: 'Mode' },
    { category: 'device', path: 'user-agent', location: 'header' },
  ),
  vendor('b', { category: 'page-url' }, { category: 'email' }),
];
const groups = () => rowsOfComparison(compareVendors(before, after));
const names = (shown: readonly TableGroup[]) =>
  shown.flatMap(({ severity, rows }) => rows.map(({ vendor: id, paths }) => `${severity}: ${id} ${paths.join()}`));

describe('the rows of a comparison', () => {
  test('have the sample, the count and the earlier value', () => {
    const [row] = groups().flatMap(({ rows }) =>
      rows.filter(({ vendor: id, paths }) => id === 'a' && paths[0] === 'email'),
    );
    expect(row).toMatchObject({
      ...{ type: 'changed', label: 'No longer hashed', categories: ['email'], fieldLabel: '', where: '' },
      ...{ sample: 'a•••@e•••.com', count: 3, details: ['Previously sent SHA-256, now in the clear.'], since: null },
    });
  });

  test('name a field of no known kind by its label', () => {
    const [row] = groups().flatMap(({ rows }) => rows.filter(({ paths }) => paths[0] === 'mode'));
    expect(row).toMatchObject({ categories: [], fieldLabel: 'Mode' });
  });

  test('name the app only if there are several', () => {
    const two = [vendor('a', { category: 'email' }, { category: 'name', app: 'https://b.example' })];
    const rows = rowsOfComparison(compareVendors([], two)).flatMap((group) => group.rows);
    expect(rows.map(({ paths, where }) => `${paths[0]} ${where}`).sort()).toEqual([
      'email https://app.example',
      'name https://b.example',
    ]);
  });

  test('have different keys', () => {
    const keys = groups().flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a list of changes', () => {
  const all = { type: null, vendor: null, sought: '' };

  test('counts the changes of each type, without headers that browsers add', () => {
    expect(Object.fromEntries(countsOf(groups()))).toEqual({ kind: 1, vendor: 2, changed: 1, field: 1, gone: 2 });
  });

  test('is limited to a type of change, to a vendor, and to words in any order', () => {
    expect(names(filteredGroups(groups(), { ...all, type: 'vendor' }))).toEqual(['medium: b email', 'low: b page-url']);
    expect(names(filteredGroups(groups(), { ...all, vendor: 'c' }))).toEqual(['gone: c name']);
    expect(names(filteredGroups(groups(), { ...all, sought: 'HASHED e-mail' }))).toEqual(['medium: a email']);
    expect(filteredGroups(groups(), { ...all, sought: 'nothing of it' })).toEqual([]);
  });

  test('has headers that browsers add only if it is not limited to a type of change', () => {
    const header = 'browser: a user-agent';
    expect(names(filteredGroups(groups(), all))).toContain(header);
    expect(names(filteredGroups(groups(), { ...all, sought: 'agent' }))).toEqual([header]);
    expect(names(filteredGroups(groups(), { ...all, type: 'kind' }))).not.toContain(header);
  });
});
