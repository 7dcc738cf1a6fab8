import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKnownWord, wordsIn } from '../../../src/vocabulary/words.ts';

test.each<[string, string[]]>([
  ['', []],
  ['userFirst_Name2', ['user', 'first', 'name', '2']],
  ['HTTPServer2XX', ['http', 'server', '2', 'xx']],
  ['ABc', ['a', 'bc']],
  ['aBC', ['a', 'bc']],
  ['A-b.C', ['a', 'b', 'c']],
  ['Größe', ['groesse']],
  ['Crème brûlée', ['creme', 'brulee']],
])('the words of %s', (text, words) => expect(wordsIn(text)).toEqual(words));

test.each([
  ['letters, digits and marks', fc.string({ unit: fc.constantFrom(...'aBcDXYz019 _-./%@\n') })],
  ['any characters', fc.string({ unit: 'binary-ascii' })],
])('ASCII text is divided like any other text: %s', (_, ascii) => {
  const check = (text: string) => {
    expect(wordsIn(`${text} é`)).toEqual([...wordsIn(text), 'e']);
  };
  fc.assert(fc.property(ascii, check));
});

test('cached results for a word are the same', () => {
  const words = ['settings', 'undelete', 'serviceaccounts', 'greenfield', 'quokkaland', 'xqzvbrtw', 'a'.repeat(40)];
  const first = words.map(isKnownWord);
  expect(first).toEqual([true, true, true, false, false, false, false]);
  expect([...words].reverse().map(isKnownWord).reverse()).toEqual(first);
});
