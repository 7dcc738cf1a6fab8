import { expect, test } from 'vitest';
import { rootPath, type Segment } from '../../../src/decode/path.ts';

const pathOf = (segments: readonly Segment[]) => segments.reduce((path, segment) => path.child(segment), rootPath());

test('indexes and generated keys fold', () => {
  expect(pathOf(['events', 0, 'properties', '$email']).text).toBe('events[].properties.$email');
  expect(pathOf(['users', '01a20a4e-25f0-7720-ac4c-639fb2dc9999', 'plan']).text).toBe('users.*.plan');
  expect(pathOf([0, 'url', '?token']).text).toBe('[].url?token');
});

test('long names with a number at their end do not fold, unlike generated keys', () => {
  expect(pathOf(['field_creditCardAddress1']).text).toBe('field_creditCardAddress1');
  expect(pathOf(['shipping_address_street_line2']).text).toBe('shipping_address_street_line2');
  for (const key of [
    'q8Xk29fLqvNwPsZbYcDfGhJtRr1',
    'a7f3k2m9x4b8c1d6e5g0h2j4',
    'cafebabecafebabe12',
    'AbCdEfGhIjKlMnOpQrStUvWx12',
  ])
    expect(pathOf([key]).text).toBe('*');
});

test('equal paths are the same object', () => {
  expect(pathOf(['a', 0, 'b'])).toBe(pathOf(['a', 7, 'b']));
  expect(pathOf(['a', 0, 'b']).keys).toEqual(['a', 'b']);
});

test('the number of remembered paths is limited', () => {
  const first = rootPath();
  for (let n = 0; n < 60_000; n += 1) first.child(`k${n}x`);
  expect(rootPath()).not.toBe(first);
  expect(first.child('k1x').text).toBe('k1x');
});
