import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import { mergeDisclosures, mergeRecipients } from '../../../src/ledger/merge.ts';
import { Sums } from '../../../src/library/sums.ts';
import { withIdentifiers } from '../exposure/with-identifiers.ts';
import { disclosureRow, newYear, recipientRow } from '../ledger/samples.ts';

const rowOf = fc
  .record({
    path: fc.constantFrom('a', 'b'),
    category: fc.constantFrom<CategoryId>('other', 'event-name', 'user-id', 'cookie-id', 'email'),
    hash: fc.constantFrom(null, null, 'sha256' as const),
    fingerprint: fc.constantFrom('', '', 'one', 'two'),
    raw: fc.constantFrom('u-4711', 'c-99', 'x'),
    events: fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 8 }),
    pages: fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 3 }),
    days: fc.nat(40).map((day) => [[20_000 + day, 1] as const]),
    lastSeen: fc.nat(3).map((more) => newYear + more),
  })
  .map((row) => ({ ...disclosureRow(row), raw: row.raw }));

test('rows summed one by one give the same result as merging all at once', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { maxLength: 60 }), (rows) => {
      const sums = new Sums();
      for (const row of rows) sums.add(null, [row]);
      expect(mergeDisclosures(withIdentifiers(sums.disclosures()))).toEqual(mergeDisclosures(withIdentifiers(rows)));
    }),
    { numRuns: 500 },
  );
});

const recipientOf = fc
  .record({
    vendor: fc.constantFrom('mixpanel', 'segment'),
    lastSeen: fc.nat(3).map((more) => newYear + more),
    hosts: fc.array(fc.nat(80).map(String), { maxLength: 9 }),
    unreadable: fc.array(
      fc.record({ host: fc.nat(150).map(String), reason: fc.constant('too-large' as const), count: fc.nat(3) }),
      { maxLength: 1 },
    ),
  })
  .map((row) => recipientRow(row));

test('sums of consecutive ranges give the same result as all rows, whatever the limit', () => {
  const request = fc.tuple(fc.option(recipientOf), fc.array(rowOf, { maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(fc.array(request, { maxLength: 20 }), { maxLength: 6 }), fc.nat(8), (ranges, most) => {
      const whole = new Sums(most);
      const joined = new Sums(most);
      for (const range of ranges) {
        const apart = new Sums(Number.POSITIVE_INFINITY);
        for (const [recipient, rows] of range) {
          whole.add(recipient, rows);
          apart.add(recipient, rows);
        }
        joined.addRange(structuredClone(apart.toRange()));
      }
      expect(JSON.stringify(joined.disclosures())).toBe(JSON.stringify(whole.disclosures()));
      expect(JSON.stringify(joined.recipients())).toBe(JSON.stringify(whole.recipients()));
      expect(joined.held).toBe(whole.held);
    }),
    { numRuns: 100 },
  );
});

test('unread requests to hosts beyond the limit are merged when ranges are joined, not within a range', () => {
  const recipientWith = (host: string) => recipientRow({ unreadable: [{ host, reason: 'too-large', count: 1 }] });
  const hosts = Array.from({ length: 240 }, (_, at) => `${at % 130}.test`);
  const whole = new Sums();
  const joined = new Sums();
  for (const range of [hosts.slice(0, 90), hosts.slice(90, 220), hosts.slice(220)]) {
    const apart = new Sums(Number.POSITIVE_INFINITY);
    for (const host of range) for (const sums of [whole, apart]) sums.add(recipientWith(host), []);
    joined.addRange(apart.toRange());
  }
  expect(joined.recipients()).toEqual(whole.recipients());
});

test('vendors have one row each, in order of appearance', () => {
  const rows = ['b', 'a', 'b'].map((vendor, at) => recipientRow({ vendor, hosts: [`${at}.test`] }));
  const sums = new Sums();
  for (const row of rows) sums.add(row, []);
  expect(sums.recipients()).toEqual(mergeRecipients(rows));
});

test('memory is limited, whatever values a field has', () => {
  const sums = new Sums(10);
  for (let number = 0; number < 100; number += 1)
    sums.add(null, [{ ...disclosureRow({ category: 'other', fingerprint: `${number}` }), raw: `v-${number}` }]);
  expect(sums.held).toBeLessThanOrEqual(11);
  expect(sums.disclosures()).toMatchObject([{ count: 100, raw: 'v-99' }]);
});
