import { describe, expect, test } from 'vitest';
import { type ComparedVendor, compareVendors } from '../../../src/exposure/compare.ts';
import { changeGroups } from '../../../src/ui/dashboard/screens/sessions/comparison-rows.ts';

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

/** Each change as "severity: what vendor path". */
function changes(before: readonly ComparedVendor[], after: readonly ComparedVendor[]): string[] {
  return changeGroups(compareVendors(before, after)).flatMap(({ severity, rows }) =>
    rows.map(({ what, vendor: id, field }) => `${severity}: ${what} ${id} ${field?.path ?? '-'}`),
  );
}

test('changes are listed by severity, and data that is no longer sent comes last', () => {
  const before = [vendor('a', { category: 'email' }, { category: 'user-id' }), vendor('c', { category: 'name' })];
  const after = [
    vendor('a', { category: 'email' }, { category: 'email', path: 'cc' }, { category: 'secret' }),
    vendor('b', { category: 'page-url' }, { category: 'email' }),
  ];
  expect(changes(before, after)).toEqual([
    'critical: kind a secret',
    'medium: vendor b email',
    'medium: field a cc',
    'low: vendor b page-url',
    'gone: departed c name',
    'gone: gone a user-id',
  ]);
});

test('a field that is no longer hashed is listed as `plain`, and not as `changed`', () => {
  const before = [vendor('a', { category: 'email', hash: 'sha256' }, { category: 'phone', encoding: ['base64'] })];
  const after = [vendor('a', { category: 'email' }, { category: 'phone' })];
  expect(changes(before, after).sort()).toEqual(['medium: changed a phone', 'medium: plain a email']);
});

test('a vendor without fields is a change as well', () => {
  expect(changes([vendor('a')], [vendor('b')])).toEqual(['none: vendor b -', 'gone: departed a -']);
});

test('nothing is listed if nothing changed', () => {
  expect(changes([vendor('a', { category: 'email' })], [vendor('a', { category: 'email', count: 9 })])).toEqual([]);
});

describe('headers that browsers add by themselves', () => {
  const agent = { location: 'header', path: 'user-agent', category: 'device' } as const;

  test('are listed apart, after what is gone', () => {
    const before = [vendor('a', { category: 'plan' }), vendor('c', agent)];
    const after = [vendor('a', { category: 'email' }, agent), vendor('b', agent, { category: 'page-url' })];
    expect(changes(before, after)).toEqual([
      'medium: kind a email',
      'low: vendor b page-url',
      'gone: departed c user-agent',
      'gone: gone a plan',
      'browser: vendor b user-agent',
      'browser: kind a user-agent',
    ]);
  });

  test('do not hide a new vendor that received nothing else, nor a header with more severe data', () => {
    const referer = { location: 'header', path: 'referer.query.mail', category: 'email' } as const;
    expect(
      changes([vendor('a', { category: 'plan' })], [vendor('a', { category: 'plan' }, referer), vendor('b', agent)]),
    ).toEqual(['medium: kind a referer.query.mail', 'low: vendor b user-agent']);
  });

  test('are listed like other fields if it is not known that they are headers', () => {
    const { location: _, ...unknown } = agent;
    expect(changes([vendor('a')], [vendor('a', unknown)])).toEqual(['low: kind a user-agent']);
  });
});
