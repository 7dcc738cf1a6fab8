import { expect, test } from 'vitest';
import { impliedOf } from '../../../src/exposure/implied.ts';
import type { RecipientRow } from '../../../src/ledger/rows.ts';

const row = (parts: object) =>
  ({ requests: 3, messages: 0, recipient: { matchedBy: 'host' }, ...parts }) as unknown as RecipientRow;

test('requests imply the IP address and the location that is derived from it', () => {
  expect(impliedOf(row({ implied: { address: 3, place: 2, anonymised: 0 } }))).toEqual({
    kinds: ['ip-address', 'coarse-location'],
    isAnonymised: false,
  });
});

test('the setting by which a vendor anonymises IP addresses counts only if every request has it', () => {
  expect(impliedOf(row({ implied: { address: 0, place: 3, anonymised: 3 } }))).toEqual({
    kinds: ['coarse-location'],
    isAnonymised: true,
  });
  expect(impliedOf(row({ implied: { address: 1, place: 3, anonymised: 2 } })).isAnonymised).toBe(false);
});

test('rows of earlier versions imply the IP address if the vendor was identified by its host', () => {
  expect(impliedOf(row({})).kinds).toEqual(['ip-address', 'coarse-location']);
  expect(impliedOf(row({ recipient: { matchedBy: 'payload' } })).kinds).toEqual([]);
  expect(impliedOf(row({ requests: 0 })).kinds).toEqual([]);
});
