import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dangerOf } from '../../../src/vendors/expression.ts';

describe('an expression', () => {
  test.each([
    '',
    'a',
    '^[0-9a-f]{32}$',
    '/collect/v\\d+$',
    '^(?:[A-Za-z0-9_-]+\\.){2}[A-Za-z0-9_-]+$',
    '^\\d{1,3}(?:\\.\\d{1,3}){3}$',
    '^(?:GTM|G|AW)-[A-Z0-9]+$',
    '(?:foo|bar)?baz',
    '[(a+)+]{3}',
    '\\(a+\\)\\+',
    '^a{2,}b*$',
    '(?<year>\\d{4})-(?=\\d)',
    'a{,3}',
    '(?:abc)+',
  ])('%s is harmless', (source) => expect(dangerOf(source)).toBeNull());

  test.each([
    '(a+)+',
    '(a*)*$',
    '^(?:a+){2,}$',
    '(a|a)*',
    '(?:\\w|\\d)+$',
    '(?:a?)+',
    '((?:ab*))+',
    '(?<x>[a-z]+)*!',
    '^((a{1,9}){1,9})*$',
    '(?:a+b+){30,}',
    '(?=(a+)+)b',
  ])('%s repeats a repetition', (source) => expect(dangerOf(source)).toBe('nested'));

  test.each(['.*.*x', '[a-z]+[a-z]+!', '^.*.*.*x', '(?:a+){20}', '(a|b){40}'])('%s repeats too much', (source) =>
    expect(dangerOf(source)).toBe('many'),
  );

  test('is analysed without an error, valid or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'()[]{}|*+?^$\\.,:<=!a1'), maxLength: 300 }), (source) => {
        expect([null, 'nested', 'many']).toContain(dangerOf(source));
      }),
    );
  });

  test('is harmless if each repetition ends at a character that it cannot contain', () => {
    expect(dangerOf('^[a-z]+-[a-z]+-[a-z]+-[a-z]+$')).toBeNull();
    expect(dangerOf('^[a-z-]+-[a-z-]+-[a-z-]+$')).toBe('many');
    expect(dangerOf('^[a-z]+-?[a-z]+-?[a-z]+$')).toBe('many');
  });
});
