import { expect, test } from 'vitest';
import { isPublicSuffix, registrableDomain } from '../../../src/web/domain.ts';

test.each([
  ['app.shop.example.co.uk', 'example.co.uk'],
  ['app.example.com.', 'example.com'],
  ['ada.github.io', 'ada.github.io'],
  ['www.ada.github.io', 'ada.github.io'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['co.uk', 'co.uk'],
])('the registrable domain of %s is %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});

test('a public suffix, below which names have different owners, is recognised', () => {
  expect(['co.uk', 'github.io', 'com'].filter(isPublicSuffix)).toHaveLength(3);
  expect(['example.co.uk', 'ada.github.io', 'unknown-suffix'].filter(isPublicSuffix)).toEqual([]);
});
