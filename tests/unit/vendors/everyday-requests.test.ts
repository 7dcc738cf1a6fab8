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
  ['its only part is a path that apps have, too', { path: '/users/\\d+$' }],
  ['its path is the beginning of an app’s', { path: '/api/' }],
  ['its fields are those of any person', { fields: { email: '@', name: '' } }],
  ['its field is that of any event', { fields: { event: '' } }],
  ['its query is that of any list', { query: { limit: '^\\d+$' } }],
  ['its header is that of any app', { headers: { authorization: '^Bearer ' } }],
])('a loose signature is detected: %s', (_, signature) => {
  expect(everydayClaims([loose(signature)])).not.toEqual([]);
});
