import { expect, test } from 'vitest';
import { isProse } from '../../../src/classify/text-shape.ts';

test.each([
  'The export of the report has failed.',
  "It's my brother's: please don't cancel it.",
  'Der Bericht ist leer, und ich weiß nicht, warum.',
  'Sipariş neden gelmedi, lütfen yardım edin.',
  // Without blanks, 15 of 21 characters are in words of several letters. The next test has the same text with one more
  // digit: 15 of 22.
  'we are in a big hurry, 123.',
  'the\u00a0export\u00a0is empty, please help',
  '\u0001\u0002the export is empty, please help',
])('%j reads as written by a person', (text) => expect(isProse(text)).toBe(true));

test.each([
  'abcdefghijkl 0123456789abcdef',
  'we are in a big hurry, 1234.',
  '2026-11-29 14:22:11 10.0.0.17 the 200',
  'one two three',
])('%j does not read as written by a person', (text) => expect(isProse(text)).toBe(false));
