import { expect, test } from 'vitest';
import { nearest } from '../../../src/json/nearest.ts';

const names = ['allow', 'exceptions', 'failOn', 'vendors', 'id'];

test.each([
  ['alow', 'allow'],
  ['execptions', 'exceptions'],
  ['FAILON', 'failOn'],
  ['vendor', 'vendors'],
  ['something', undefined],
  ['xy', undefined],
  ['a'.repeat(1_000), undefined],
])('for %s, the nearest name is %s', (written, name) => {
  expect(nearest(written, names)).toBe(name);
});

test('the closest name is taken', () => {
  expect(nearest('categori', ['categories', 'category'])).toBe('category');
});
