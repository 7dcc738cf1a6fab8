import { describe, expect, test } from 'vitest';
import { hiddenBody, messageBody, unknownBody } from '../../../../../src/observe/tap/page/body-snapshot.ts';
import { sentMethod } from '../../../../../src/observe/tap/page/method.ts';

const bytes = Uint8Array.of(1, 2, 3);
const form = () => {
  const data = new FormData();
  data.append('a', 'b');
  return data;
};

describe('the bodies that Chromium hides', () => {
  test.each(['POST', 'PUT'])('of %s are Blobs and forms, and empty bodies count as none', (method) => {
    const blob = new Blob(['x']);
    expect(hiddenBody(blob, method)).toBe(blob);
    expect(hiddenBody(form(), method)).toEqual({ entries: [['a', 'b']] });
    for (const empty of [
      '',
      new URLSearchParams(),
      new ArrayBuffer(0),
      new Uint8Array(0),
      new DataView(new ArrayBuffer(0)),
    ]) {
      expect(hiddenBody(empty, method)).toBe(null);
    }
    for (const shown of ['x', new URLSearchParams('a=b'), bytes, bytes.buffer, undefined, null, 7, {}]) {
      expect(hiddenBody(shown, method)).toBe(undefined);
    }
  });

  test.each(['PATCH', 'DELETE', 'PROPFIND', 'OPTIONS', 'patch'])('of %s are all that are sent', (method) => {
    expect(hiddenBody('text', method)).toBe('text');
    expect(hiddenBody(7, method)).toBe('7');
    expect(hiddenBody(new URLSearchParams('a=b&c=d'), method)).toBe('a=b&c=d');
    expect(hiddenBody(form(), method)).toEqual({ entries: [['a', 'b']] });
    expect(new Uint8Array(hiddenBody(bytes, method) as ArrayBuffer)).toEqual(bytes);
    expect(hiddenBody(undefined, method)).toBe(null);
    expect(hiddenBody(null, method)).toBe(null);
    expect(hiddenBody('', method)).toBe(null);
    expect(hiddenBody({ toString: () => 'run by asking' }, method)).toBe(unknownBody);
  });

  test.each(['GET', 'HEAD'])('of %s are none, since none is sent', (method) => {
    for (const body of ['text', form(), new Blob(['x']), undefined]) expect(hiddenBody(body, method)).toBe(undefined);
  });
});

test('the content of a message is its text or its bytes, and unknown if it is neither', () => {
  expect(messageBody('text')).toBe('text');
  expect(new Uint8Array(messageBody(bytes.subarray(1)) as ArrayBuffer)).toEqual(bytes.subarray(1));
  expect(messageBody({})).toBe(unknownBody);
});

test.each([
  ['post', 'POST'],
  ['Delete', 'DELETE'],
  ['patch', 'patch'],
  ['Propfind', 'Propfind'],
])('a method %s is sent as %s', (given, sent) => {
  expect(sentMethod(given)).toBe(sent);
});
