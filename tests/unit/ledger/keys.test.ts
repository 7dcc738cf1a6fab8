import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areSameField, fieldIdentity } from '../../../src/ledger/keys.ts';

const fields = fc.record({
  location: fc.constantFrom('body' as const, 'url' as const),
  path: fc.constantFrom('user.email', 'a "quoted" path', ''),
  category: fc.constantFrom('email' as const, 'other' as const),
  encoding: fc.constantFrom([], ['gzip'], ['gzip', 'json']),
  hash: fc.constantFrom(null, 'sha256' as const),
  canary: fc.constantFrom(null, 'my "own" address'),
});

test('the identity of a field is a JSON list without its opening bracket, whichever fields came before', () => {
  fc.assert(
    fc.property(fc.array(fields, { minLength: 1, maxLength: 12 }), (all) => {
      for (const field of all) {
        const { location, path, category, encoding, hash, canary } = field;
        const expected = [location, path, category, encoding.join(), hash, canary];
        expect(JSON.parse(`[${fieldIdentity(field)}`)).toEqual(expected);
      }
    }),
  );
});

test('identities are equal if they are of the same field, and only then', () => {
  fc.assert(
    fc.property(fields, fields, (one, other) => {
      expect(fieldIdentity(one) === fieldIdentity(other)).toBe(areSameField(one, other));
    }),
  );
});
