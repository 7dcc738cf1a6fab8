import { expect, test } from 'vitest';
import { baiduEvent } from '../../../../src/decode/codecs/baidu-event.ts';

const limits = { bytes: 1_000_000 };
const treeOf = (text: string) => {
  const payload = baiduEvent.accepts(text) ? baiduEvent.decode(text, limits) : null;
  return payload?.kind === 'tree' ? Object.fromEntries(payload.tree as Map<string, string>) : null;
};

test('an event with an e-mail address has its parts by name', () => {
  expect(treeOf('keys*created*ada@fernhill.example')).toEqual({
    ...{ category: 'keys', action: 'created', label: 'ada@fernhill.example' },
  });
  expect(treeOf("a'1b*it'0s*ada@fernhill.example*3")).toEqual({
    ...{ category: 'a*b', action: "it's", label: 'ada@fernhill.example', value: '3' },
  });
});

test.each([
  ['keys*created*team'],
  ['a***@fernhill.example'],
  ['*@fernhill.example'],
  ['ada@fernhill.example'],
  ['write to *ada@fernhill.example* or *ben@fernhill.example*'],
  ['a*b*c*d*ada@fernhill.example'],
])('other text is left to other codecs: %j', (text) => {
  expect(treeOf(text)).toBeNull();
});
