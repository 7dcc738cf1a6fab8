import { expect, test } from 'vitest';
import { codeAt } from '../../src/code-at.ts';

test.each([
  ['a text of a literal', 'naïve 文字'],
  ['a part of a text', `naïve 文字 ${'x'.repeat(40)}`.slice(2, 30)],
  ['a joined text', ['naï', 've', ' 文字 😀'].join('')],
  ['a parsed text', JSON.parse('"na\\u00efve 😀"') as string],
])('the code units of %s are those that the text itself returns', (_, text) => {
  for (let at = 0; at <= text.length; at += 1) expect(codeAt(text, at)).toBe(text.charCodeAt(at));
});
