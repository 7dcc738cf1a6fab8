import { expect, test } from 'vitest';
import { finding } from '../../../src/classify/classification.ts';
import { withSameValues } from '../../../src/classify/same-values.ts';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import { atOnce } from '../../../src/steps.ts';

const unnamed = (value: string) => finding('other', 'key', 0.5, value);
const categories = (findings: Parameters<typeof withSameValues>[0]) =>
  atOnce(withSameValues(findings)).map(({ category }) => category);

test.each<[CategoryId, string]>([
  ['name', 'Bożena Wilczyńska'],
  ['name', "Sinéad O'Rourke"],
  ['phone', '347 612 0884'],
  ['government-id', 'WWC1284077E'],
  ['postal-address', 'ul. Długa 14/3, Gdańsk'],
  ['user-id', 'cus_81hs72kd'],
  ['token', 'Zk81hs72kdQ_'],
])('a value of the kind %s in one field has this kind in each field whose name says nothing: %s', (category, value) => {
  expect(
    categories([unnamed(value), finding(category, 'key', 0.8, value), unnamed(` ${value.toUpperCase()}`)]),
  ).toEqual([category, category, category]);
});

test('of two kinds of data, the more severe is transferred', () => {
  const value = 'zk81hs72kdq_';
  const findings = [finding('user-id', 'key', 0.8, value), finding('token', 'key', 0.8, value), unnamed(value)];
  expect(categories(findings)).toEqual(['user-id', 'token', 'token']);
});

test.each<[string, ReturnType<typeof finding>]>([
  ['one word', finding('name', 'key', 0.8, 'Ada')],
  ['a short number', finding('user-id', 'key', 0.8, '4711')],
  ['a word as a password', finding('password', 'key', 0.8, 'true')],
  ['a value classified with low confidence', finding('name', 'key', 0.5, 'Ada Lovelace')],
  ['a digest', { ...finding('name', 'key', 0.8, 'Ada Lovelace'), hash: 'sha256' }],
])('the kind of %s is not transferred', (_, source) => {
  expect(categories([source, unnamed(source.value)])).toEqual([source.category, 'other']);
});

test('a kind of data that a vendor or a name determines stays', () => {
  const source = finding('name', 'key', 0.8, 'Ada Lovelace');
  const others = [finding('page-title', 'key', 0.8, source.value), finding('other', 'vendor', 1, source.value)];
  expect(categories([source, ...others])).toEqual(['name', 'page-title', 'other']);
});
