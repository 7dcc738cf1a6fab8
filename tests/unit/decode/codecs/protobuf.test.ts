import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/decode/codecs/protobuf.ts';

/** A text field: its tag, its length, its bytes. */
const field = (number: number, content: string) => `${String.fromCharCode(number * 8 + 2, content.length)}${content}`;

/** An OTLP attribute: a key, and a message with only the value. */
const attribute = (key: string, value: string) => field(9, field(1, key) + field(2, field(1, value)));

test.each([
  ['a line feed', 'org_5d7e21'],
  ['a tab', 'Nightjar!'],
  ['a carriage return', 'Ada Lindqvist'],
  ['another control character', 'ada'],
])('a wrapped value is unwrapped if the byte with its length, read as text, is %s', (_, value) => {
  const bytes = new TextEncoder().encode(attribute('user.full_name', value));
  const payload = protobuf.decode(bytes, { bytes: 1_000 });
  const expected = new Map<string, unknown>([
    ['1', 'user.full_name'],
    ['2', new Map([['1', value]])],
  ]);
  expect(payload).toEqual({ kind: 'tree', tree: new Map([['9', expected]]) });
});
