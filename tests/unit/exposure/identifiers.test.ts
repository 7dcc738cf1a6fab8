import { expect, test } from 'vitest';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import type { DisclosureRow } from '../../../src/ledger/rows.ts';
import { disclosureRow } from '../ledger/samples.ts';
import { withIdentifiers } from './with-identifiers.ts';

const row = (category: CategoryId, more: Partial<DisclosureRow> = {}) =>
  disclosureRow({ category, fingerprint: 'same', ...more });
const categories = (rows: readonly DisclosureRow[]) => withIdentifiers(rows).map(({ category }) => category);

test('a value that is an identifier in one field is one in every field, in any order', () => {
  expect(categories([row('other'), row('user-id'), row('event-name')])).toEqual(['user-id', 'user-id', 'user-id']);
  expect(categories([row('user-id'), row('other')])).toEqual(['user-id', 'user-id']);
});

test('if a value has two kinds of identifiers, a field without a kind of data gets the more specific one, and others keep theirs', () => {
  expect(categories([row('cookie-id'), row('user-id'), row('other')])).toEqual(['cookie-id', 'user-id', 'user-id']);
});

test('more specific kinds, other values, hashes, and values without a fingerprint keep their kinds', () => {
  expect(categories([row('user-id'), row('email')])).toEqual(['user-id', 'email']);
  expect(categories([row('user-id'), row('other', { fingerprint: 'another' })])).toEqual(['user-id', 'other']);
  expect(categories([row('user-id', { hash: 'sha256' }), row('other')])).toEqual(['user-id', 'other']);
  const unmarked = { fingerprint: '' };
  expect(categories([row('user-id', unmarked), row('other', unmarked)])).toEqual(['user-id', 'other']);
});

test('raw values are compared directly, if they look like ids', () => {
  const short = { fingerprint: '', raw: 'C-884213' };
  expect(categories([row('user-id', short), row('other', short)])).toEqual(['user-id', 'user-id']);
  const word = { fingerprint: '', raw: 'admin' };
  expect(categories([row('user-id', word), row('other', word)])).toEqual(['user-id', 'other']);
});
