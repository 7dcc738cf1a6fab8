import { describe, expect, it } from 'vitest';
import { type ComparedField, comparedOf, compareVendors, isUnchanged } from '../../../src/exposure/compare.ts';
import { exposure, stranger } from '../policy/samples.ts';

const field = (differences: Partial<ComparedField> = {}): ComparedField => ({
  app: 'https://app.example.com',
  path: 'events[].email',
  label: 'E-mail address',
  category: 'email',
  encoding: ['json'],
  hash: null,
  count: 1,
  ...differences,
});
const vendor = (id: string, ...disclosures: ComparedField[]) => ({ id, name: id.toUpperCase(), disclosures });
const placesOf = (fields: ReadonlyArray<{ vendor: string; path: string }>) =>
  fields.map(({ vendor: id, path }) => `${id} ${path}`);

describe('compareVendors', () => {
  it('finds nothing if only counts differ', () => {
    const result = compareVendors([vendor('a', field({ count: 1 }))], [vendor('a', field({ count: 900 }))]);
    expect(result.fields.same).toBe(1);
    expect(isUnchanged(result)).toBe(true);
  });

  it('finds vendors, kinds and fields that are new or gone', () => {
    const before = [vendor('a', field(), field({ path: 'uid', category: 'user-id' })), vendor('old', field())];
    const after = [vendor('new'), vendor('a', field(), field({ path: 'tel', category: 'phone' }))];
    const { vendors, kinds, fields } = compareVendors(before, after);
    expect(vendors).toEqual({
      added: [{ vendor: 'new', name: 'NEW' }],
      removed: [{ vendor: 'old', name: 'OLD' }],
    });
    expect(kinds.added).toEqual([{ vendor: 'a', name: 'A', category: 'phone' }]);
    expect(kinds.removed.map((kind) => `${kind.vendor} ${kind.category}`)).toEqual(['a user-id', 'old email']);
    expect(placesOf(fields.added)).toEqual(['a tel']);
    expect(placesOf(fields.removed)).toEqual(['a uid', 'old events[].email']);
  });

  it('distinguishes a new field from a new kind', () => {
    const after = [vendor('a', field(), field({ path: 'traits.email' }))];
    const { kinds, fields } = compareVendors([vendor('a', field())], after);
    expect(kinds.added).toEqual([]);
    expect(placesOf(fields.added)).toEqual(['a traits.email']);
  });

  it('distinguishes the same path of two apps', () => {
    const { fields } = compareVendors([vendor('a', field())], [vendor('a', field({ app: 'https://b.example.com' }))]);
    expect([fields.added.length, fields.removed.length, fields.same]).toEqual([1, 1, 0]);
  });

  it('returns what changed in a field', () => {
    const before = [vendor('a', field(), field({ path: 'w' }), field({ path: 'c', category: 'user-id' }))];
    const after = [
      vendor(
        'a',
        field({ hash: 'sha256' }),
        field({ path: 'w', encoding: ['base64', 'json'] }),
        field({ path: 'c', category: 'org-id' }),
      ),
    ];
    const { fields } = compareVendors(before, after);
    expect(fields.changed.map(({ aspects, after: { path } }) => [path, ...aspects])).toEqual([
      ['events[].email', 'hash'],
      ['w', 'wrapping'],
      ['c', 'category'],
    ]);
    expect(fields.changed[2]?.before.category).toBe('user-id');
    expect([fields.added, fields.removed]).toEqual([[], []]);
  });

  it('detects an additional form in which a field is sent, whatever the order of its forms', () => {
    const [plain, hashed] = [field(), field({ hash: 'sha256', count: 4 })];
    expect(isUnchanged(compareVendors([vendor('a', plain, hashed)], [vendor('a', hashed, plain)]))).toBe(true);
    const [change] = compareVendors([vendor('a', hashed)], [vendor('a', plain, hashed)]).fields.changed;
    expect(change?.aspects).toEqual(['hash']);
    expect(change?.after).toMatchObject({ hashes: [null, 'sha256'], count: 5 });
  });

  it('does not list fields of unknown kind as kinds', () => {
    const { kinds, fields } = compareVendors([vendor('a')], [vendor('a', field({ category: 'other' }))]);
    expect(kinds.added).toEqual([]);
    expect(fields.added).toHaveLength(1);
  });

  it('compares fields with confusing paths', () => {
    const before = [vendor('a', field({ path: '","' }), field({ path: '__proto__' }))];
    expect(compareVendors(before, before).fields.same).toBe(2);
  });
});

describe('comparedOf', () => {
  it('takes what a vendor received', () =>
    expect(comparedOf(exposure([{ path: 'em' }]))).toMatchObject({
      id: 'mixpanel',
      name: 'Mixpanel',
      disclosures: [{ path: 'em', category: 'email' }],
    }));
  it('is null if the vendor received nothing', () =>
    expect(comparedOf(exposure([], { ...stranger, requests: 0 }))).toBeNull());
});
