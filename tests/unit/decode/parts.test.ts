import { describe, expect, test } from 'vitest';
import { defaultBudget } from '../../../src/decode/budget.ts';
import { addBody, addHeaders, addUrl } from '../../../src/decode/parts.ts';
import { readNext } from '../../../src/decode/reader.ts';
import { Reading } from '../../../src/decode/reading.ts';
import { type Body, FormFile } from '../../../src/observe/observation.ts';

function readAll(add: (reading: Reading) => void) {
  const reading = new Reading(defaultBudget);
  add(reading);
  while (readNext(reading) > 0);
  const fields = reading.fields.map(({ location, path, value, encoding }) => [location, path.text, value, ...encoding]);
  return { fields, unreadable: reading.unreadable };
}

describe('the parts of an observation', () => {
  test('an address is read as its parameters, its path and its host', () => {
    const { fields } = readAll((reading) => addUrl('https://api.vendor.example/v1/users?id=u_1', reading));
    expect(fields).toEqual([
      ['url', 'id', 'u_1'],
      ['url', '(host)', 'api.vendor.example'],
      ['url', '(path)[]', 'v1'],
      ['url', '(path)[]', 'users'],
    ]);
  });
  test('an address that cannot be parsed is reported', () => {
    expect(readAll((reading) => addUrl('https://', reading))).toEqual({ fields: [], unreadable: 'undecodable' });
  });
  test('cookies are fields of their own', () => {
    const headers = [
      ['x-key', 'k_1'],
      ['cookie', 'sid=s_1; theme=dark; bare'],
    ] as const;
    expect(readAll((reading) => addHeaders(headers, reading)).fields).toEqual([
      ['header', 'x-key', 'k_1'],
      ['header', 'cookie.sid', 's_1'],
      ['header', 'cookie.theme', 'dark'],
    ]);
  });
  test('headers with the same name are all read', () => {
    const headers = [
      ['cookie', 'mail=ada@example.com'],
      ['x-tag', 'a'],
      ['cookie', 'sid=s_1; theme=dark'],
      ['x-tag', 'b'],
    ] as const;
    expect(readAll((reading) => addHeaders(headers, reading)).fields).toEqual([
      ['header', 'cookie.mail', 'ada@example.com'],
      ['header', 'cookie.sid', 's_1'],
      ['header', 'cookie.theme', 'dark'],
      ['header', 'x-tag[]', 'a'],
      ['header', 'x-tag[]', 'b'],
    ]);
  });
  test('an absent body is not reported as unreadable', () => {
    expect(readAll((reading) => addBody({ kind: 'none' }, 'body', reading))).toEqual({ fields: [], unreadable: null });
  });
  test.each<[string, Body, string]>([
    ['a body that is hidden', { kind: 'unreadable', reason: 'blob-body' }, 'blob-body'],
    ['a form without the bytes of its files', { kind: 'form', entries: [], lacks: 'files' }, 'file-body'],
    ['a form that may contain files', { kind: 'form', entries: [], lacks: 'maybe-files' }, 'file-body'],
    ['the beginning of a body', { kind: 'bytes', bytes: new Uint8Array(), lacks: 'rest' }, 'too-large'],
  ])('%s: its reason is reported', (_, body, reason) => {
    expect(readAll((reading) => addBody(body, 'body', reading))).toEqual({ fields: [], unreadable: reason });
  });
  test('a file of a form is read if it may be text', () => {
    const bytes = new TextEncoder().encode('{"email":"ada@example.com"}');
    const body: Body = {
      kind: 'form',
      entries: [
        ['data', new FormFile('contacts.json', 'application/json', bytes)],
        ['photo', new FormFile('ada.png', 'image/png', bytes)],
        ['lost', new FormFile('', '', null)],
      ],
    };
    expect(readAll((reading) => addBody(body, 'body', reading))).toEqual({
      fields: [
        ['body', 'data.filename', 'contacts.json', 'form'],
        ['body', 'data.email', 'ada@example.com', 'form', 'json'],
        ['body', 'photo.filename', 'ada.png', 'form'],
      ],
      unreadable: 'file-body',
    });
  });
});
