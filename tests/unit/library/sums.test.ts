import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import { withIdentifiers } from '../../../src/exposure/identifiers.ts';
import { mergeDisclosures, mergeRecipients } from '../../../src/ledger/merge.ts';
import { Sums } from '../../../src/library/sums.ts';
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
