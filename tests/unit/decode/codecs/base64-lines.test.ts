import { expect, test } from 'vitest';
import { base64Lines, withoutLineBreaks } from '../../../../src/decode/codecs/base64-lines.ts';

const json = JSON.stringify({ email: 'ada@fernhill.test', notes: 'n'.repeat(200) });
const encoded = Buffer.from(json).toString('base64');
const inLinesOf = (length: number, lineBreak: string) =>
  (encoded.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).join(lineBreak);
const decoded = (text: string) => {
  const payload = base64Lines.decode(text, { bytes: 0 });
  return payload?.kind === 'bytes' ? Buffer.from(payload.bytes).toString() : null;
};

test.each([
  ['MIME', 76, '\r\n'],
  ['PEM', 64, '\n'],
])('reads lines as %s has them', (_, length, lineBreak) => {
  const text = inLinesOf(length, lineBreak);
  expect(base64Lines.accepts(text)).toBe(true);
  expect(decoded(text)).toBe(json);
  expect(decoded(`${text}${lineBreak}`)).toBe(json);
});

test.each([
  ['a single line', encoded],
  ['short lines', inLinesOf(40, '\n')],
  ['a list of ids', Array.from({ length: 9 }, (_, at) => `id_${at}_${'aB3'.repeat(7)}`).join('\n')],
  ['sentences', `${'A sentence of a text with many words. '.repeat(3)}\n`.repeat(3)],
])('does not read %s', (_, text) => {
  expect(base64Lines.accepts(text)).toBe(false);
  expect(withoutLineBreaks(text)).toBe(text);
});
