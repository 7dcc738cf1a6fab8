import { expect, test } from 'vitest';
import { multipart } from '../../../../src/decode/codecs/multipart.ts';
import { plainForm } from '../../../../src/decode/codecs/plain-form.ts';
import { FormFile } from '../../../../src/observe/observation.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const limits = { bytes: 1_000_000 };
const treeOf = (text: string) => {
  const payload = multipart.decode(bytes(text), limits);
  return payload?.kind === 'tree' ? payload.tree : payload;
};
const part = (disposition: string, content: string, more = '') =>
  `--x\r\nContent-Disposition: form-data; ${disposition}\r\n${more}\r\n${content}\r\n`;

test('a multipart body has fields by name, and files with their bytes', () => {
  const text = `${part('name="a"', 'ä\r\n--y')}${part('name="a"', '')}${part('name="f"; filename="n%22.txt"', 'hi', 'Content-Type: text/plain\r\n')}--x--\r\n`;
  expect(treeOf(text)).toEqual(
    new Map<string, unknown>([
      ['a', ['ä\r\n--y', '']],
      ['f', new FormFile('n".txt', 'text/plain', bytes('hi'))],
    ]),
  );
});

test.each([['--'], ['--x'], ['--x\r\n'], ['--x\r\nno headers'], ['-- \r\n\r\n'], [`${'-'.repeat(5_000)}`]])(
  'input that only begins like a multipart body is left to other codecs: %j',
  (text) => {
    expect(treeOf(text)).toBeNull();
  },
);

test('a text form has a field per line', () => {
  expect(plainForm.accepts('a=1\r\nb=2=3\r\n')).toBe(true);
  expect(plainForm.decode('a=1\r\nb=2=3\r\n', limits)).toEqual({
    kind: 'tree',
    tree: new Map([
      ['a', '1'],
      ['b', '2=3'],
    ]),
  });
  expect(plainForm.accepts('a=1')).toBe(false);
  expect(plainForm.decode('a=1\r\nno pair\r\n', limits)).toBeNull();
});
