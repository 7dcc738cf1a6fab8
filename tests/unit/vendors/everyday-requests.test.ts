import { expect, test } from 'vitest';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import type { Definition, Signature } from '../../../src/vendors/vendor.ts';
import { everydayClaims } from '../../corpus/everyday-requests.ts';

const loose = (signature: Omit<Signature, 'confidence'>): Definition => ({
  id: 'loose',
  name: 'Loose',
  owner: 'Loose, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: [],
  signatures: [{ ...signature, confidence: 0.9 }],
});

test('no signature of the catalogue matches what apps send to their own API', () => {
  expect(everydayClaims(catalogue)).toEqual([]);
});

test.each<[string, Omit<Signature, 'confidence'>]>([
  ['its path alone is an app’s', { path: '/users/\\d+$' }],
  ['its path begins as an app’s', { path: '/api/' }],
  ['its fields are a person’s', { fields: { email: '@', name: '' } }],
  ['its fields are an event’s', { fields: { event: '' } }],
  ['its query is a list’s', { query: { limit: '^\\d+$' } }],
  ['its header is any app’s', { headers: { authorization: '^Bearer ' } }],
])('a loose signature is detected: %s', (_, signature) => {
  expect(everydayClaims([loose(signature)])).not.toEqual([]);
});
