import { describe, expect, it } from 'vitest';
import type { Baseline, BaselineField } from '../../../src/baseline/baseline.ts';
import { changesSince } from '../../../src/baseline/changes.ts';
import { engine } from '../../../src/classify/engine.ts';
import { app, baseline, field, recording } from './samples.ts';

const kindsOf = (held: Baseline, now: Parameters<typeof recording>[0], apps?: string[]) =>
  changesSince(held, recording(now, apps)).map(({ kind, vendor }) => `${kind} ${vendor}`);

const phone = field({ category: 'phone' });
const hashed = field({ hash: 'sha256' });
const other = field({ category: 'other' });
const address = field({ category: 'page-url' });
const event = field({ category: 'event-name' });

describe('changesSince', () => {
  it.each<[string, readonly BaselineField[], readonly BaselineField[], string[]]>([
    ['no change', [field()], [field()], []],
    ['no change if a field is sent twice', [field()], [field(), field()], []],
    ['another path', [field()], [field(), field({ path: 'billing_contact' })], ['new-field']],
    ['a renamed field', [field()], [field({ path: 'mail' })], ['new-field', 'gone']],
    ['another location', [field()], [field({ location: 'url' })], ['new-field', 'gone']],
    ['a field that is gone', [field(), field({ path: 'a' })], [field()], ['gone']],
    ['another kind of data', [field()], [phone], ['category-changed']],
    ['another kind of data beside the first', [field()], [field(), phone], ['category-changed']],
    ['no change if one of two kinds of data is gone', [field(), phone], [phone], []],
    ['a kind of data for a field that had none', [other], [field()], ['category-changed']],
    ['a field that no longer has a kind of data', [field()], [other], ['category-changed']],
    ['no change if some values have no kind of data', [field()], [field(), other], []],
    ['no change if one of several texts reads as an event name', [address, other], [address, event], []],
    ['data about a person among several texts', [address, other], [address, field()], ['category-changed']],
    [
      'an internal host among several texts of the business',
      [field({ category: 'environment' }), other],
      [field({ category: 'environment' }), field({ category: 'internal-host' })],
      ['category-changed'],
    ],
    ['an event name where only addresses were', [address], [address, event], ['category-changed']],
    ['an amount among several texts', [address, other], [field({ category: 'amount' })], ['category-changed']],
    ['a value that is no longer hashed', [hashed], [field()], ['newly-plain']],
    ['a value that is not always hashed any more', [hashed], [hashed, field()], ['newly-plain']],
    [
      'a digest without a kind of data that is now sent in the clear',
      [field({ category: 'other', hash: 'md5' })],
      [field()],
      ['newly-plain'],
    ],
    ['a value that is now hashed', [field()], [hashed], ['newly-hashed']],
    [
      'a value that is now hashed and has no kind of data any more',
      [field()],
      [field({ category: 'other', hash: 'md5' })],
      ['newly-hashed'],
    ],
    [
      'another kind of data that is hashed',
      [field()],
      [field({ category: 'phone', hash: 'md5' })],
      ['category-changed'],
    ],
    ['another digest', [field({ hash: 'md5' })], [hashed], ['newly-hashed']],
  ])('detects %s', (_, before, after, kinds) => {
    expect(kindsOf(baseline({ m: before }), { m: after })).toEqual(kinds.map((kind) => `${kind} m`));
  });

  it('returns the field and the earlier field', () => {
    expect(changesSince(baseline({ m: [field()] }), recording({ m: [phone] }))).toEqual([
      { kind: 'category-changed', vendor: 'm', idInBaseline: 'm', name: 'M', app, fields: [phone], before: [field()] },
    ]);
  });

  it('reports a new vendor once, with all of its fields, even if it has none', () => {
    const held = baseline({ m: [field()] });
    expect(changesSince(held, recording({ m: [field()], n: [field(), phone], o: [] }))).toEqual([
      { kind: 'new-vendor', vendor: 'n', idInBaseline: 'n', name: 'N', app, fields: [field(), phone], before: [] },
      { kind: 'new-vendor', vendor: 'o', idInBaseline: 'o', name: 'O', app, fields: [], before: [] },
    ]);
  });

  it('reports a known vendor once as new in an app that the baseline does not have', () => {
    const there = field({ app: 'https://shop.example.com' });
    expect(kindsOf(baseline({ m: [field()] }), { m: [field(), there, { ...there, path: 'b' }] })).toEqual([
      'new-vendor m',
    ]);
    const both = baseline({ m: [field()] }, [app, there.app]);
    expect(kindsOf(both, { m: [field(), there] })).toEqual(['new-field m']);
  });

  it('reports a vendor that received nothing as silent, but not one whose requests have no fields', () => {
    const held = baseline({ m: [field(), phone], n: [] });
    expect(changesSince(held, recording({ m: [] })).map(({ kind, vendor }) => [kind, vendor])).toEqual([
      ['gone', 'm'],
      ['vendor-silent', 'n'],
    ]);
    expect(changesSince(held, recording({ n: [] }))).toEqual([
      { kind: 'vendor-silent', vendor: 'm', idInBaseline: 'm', name: 'm', app, fields: [], before: [field(), phone] },
    ]);
  });

  it('reports fields that another version classified differently as reclassified', () => {
    const older = { ...baseline({ m: [field(), field({ path: 'a' })] }), engine: 0 };
    expect(kindsOf(older, { m: [phone, field({ path: 'a', category: 'other' })] })).toEqual([
      'reclassified m',
      'reclassified m',
    ]);
    expect(kindsOf(older, { m: [phone, field({ path: 'a' }), field({ path: 'b' })] })).toEqual([
      'reclassified m',
      'new-field m',
    ]);
    expect(kindsOf({ ...older, vendors: { m: [hashed] } }, { m: [field()] })).toEqual(['newly-plain m']);
  });

  it('reports a field as reclassified that another version left out because it did not know its kind of data', () => {
    const place = { path: '[].items[].attributes.sentry.release.value' };
    const older = { ...baseline({ m: [field(), field({ ...place, category: 'other' })] }), engine: 0 };
    expect(older.vendors.m).toEqual([field()]);
    const named = field({ ...place, category: 'environment' });
    expect(kindsOf(older, { m: [field(), named] })).toEqual(['reclassified m']);
    expect(kindsOf({ ...older, engine }, { m: [field(), named] })).toEqual(['new-field m']);
  });

  it('recognises a vendor that was known by its host only', () => {
    const held = baseline({ 'host:metrics.test': [field()] });
    const now = recording({ acme: [field(), field({ path: 'b' })] });
    const named = { ...now, vendors: now.vendors.map((each) => ({ ...each, hosts: ['in.metrics.test'] })) };
    expect(changesSince(held, named).map(({ kind, vendor }) => [kind, vendor])).toEqual([
      ['reclassified', 'acme'],
      ['new-field', 'acme'],
    ]);
    expect(kindsOf(held, { acme: [field()] })).toEqual(['new-vendor acme', 'vendor-silent host:metrics.test']);
  });

  it('ignores what browsers add', () => {
    const agent = field({ path: 'user-agent', category: 'device', location: 'header' });
    expect(kindsOf(baseline({ m: [field()] }), { m: [field(), agent] })).toEqual([]);
  });
});
