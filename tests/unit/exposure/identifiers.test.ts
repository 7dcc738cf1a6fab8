import { expect, test } from 'vitest';
import { withIdentifiers } from '../../../src/exposure/identifiers.ts';
import { disclosureRow } from '../ledger/samples.ts';

const row = (category: 'user-id' | 'cookie-id' | 'other' | 'event-name' | 'email', more = {}) =>
  disclosureRow({ category, fingerprint: 'same', sample: 'C•••', ...more });
const categories = (rows: Parameters<typeof withIdentifiers>[0]) =>
  withIdentifiers(rows).map(({ category }) => category);

test('a value that is an identifier in one field is one in every field, in any order', () => {
  expect(categories([row('other'), row('user-id'), row('event-name')])).toEqual(['user-id', 'user-id', 'user-id']);
  expect(categories([row('user-id'), row('other')])).toEqual(['user-id', 'user-id']);
});

test('of two kinds of identifier, a field without one gets the one that says most; those with one keep it', () => {
  expect(categories([row('cookie-id'), row('user-id'), row('other')])).toEqual(['cookie-id', 'user-id', 'user-id']);
});

test('what says more, other values, and values without a fingerprint keep their kinds', () => {
  expect(categories([row('user-id'), row('email')])).toEqual(['user-id', 'email']);
  expect(categories([row('user-id'), row('other', { fingerprint: 'another' })])).toEqual(['user-id', 'other']);
  expect(categories([row('user-id', { fingerprint: '' }), row('other', { fingerprint: '' })])).toEqual([
    'user-id',
    'other',
  ]);
  expect(categories([row('user-id', { sample: '•••' }), row('other', { sample: '•••' })])).toEqual([
    'user-id',
    'other',
  ]);
});
