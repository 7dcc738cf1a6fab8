import { expect, test } from 'vitest';
import { impliedOf } from '../../../src/exposure/implied.ts';
import type { RecipientRow } from '../../../src/ledger/rows.ts';

const row = (parts: object) =>
  ({ requests: 3, messages: 0, recipient: { matchedBy: 'host' }, ...parts }) as unknown as RecipientRow;

test('requests imply the address and the place that it shows', () => {
  expect(impliedOf(row({ implied: { address: 3, place: 2, anonymised: 0 } }))).toEqual({
    kinds: ['ip-address', 'coarse-location'],
    isAnonymised: false,
  });
});

test('a vendor’s own switch counts only if it was set in every request', () => {
  expect(impliedOf(row({ implied: { address: 0, place: 3, anonymised: 3 } }))).toEqual({
    kinds: ['coarse-location'],
    isAnonymised: true,
  });
  expect(impliedOf(row({ implied: { address: 1, place: 3, anonymised: 2 } })).isAnonymised).toBe(false);
});

test('rows of earlier versions imply the address if the vendor was reached by its own host', () => {
  expect(impliedOf(row({})).kinds).toEqual(['ip-address', 'coarse-location']);
  expect(impliedOf(row({ recipient: { matchedBy: 'payload' } })).kinds).toEqual([]);
  expect(impliedOf(row({ requests: 0 })).kinds).toEqual([]);
});
