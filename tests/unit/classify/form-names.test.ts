import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/audit.ts';
import { searchFor } from '../../../src/classify/canaries.ts';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { objectsAround } from '../../../src/decode/form-name.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import { observed } from '../vendors/fixtures.ts';

type Entries = ReadonlyArray<readonly [name: string, value: string]>;

const readValue = valueReader(searchFor([]));
const identify = identifyAmong([]);

function kindsIn(url: string, body?: string, type = 'application/x-www-form-urlencoded'): Record<string, string> {
  const request = { from: '', url, headers: { 'content-type': type }, ...(body === undefined ? {} : { body }) };
  const found = audit(observed(request), { identify, readValue })?.disclosures ?? [];
  const sent = found.filter(({ path, location }) => location !== 'header' && !path.startsWith('('));
  return Object.fromEntries(sent.map(({ path, category }) => [path, category]));
}

const address = 'https://in.heron.example/x';
const encoded = (entries: Entries) => new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();
const inForm = (entries: Entries) => kindsIn(address, encoded(entries));
const inQuery = (entries: Entries) => kindsIn(`${address}?${encoded(entries)}`);
const inList = (entries: Entries) =>
  kindsIn(address, JSON.stringify(entries.map(([name, value]) => ({ name, value }))), 'application/json');

describe.each([
  ['a form', inForm],
  ['a query', inQuery],
  ['a list of names and values', inList],
])('names with brackets in %s', (_, kinds) => {
  test('are classified by their last word and the words before it', () => {
    expect(
      kinds([
        ['submission[contact][phone_number]', '30901820'],
        ['user[address][city]', 'Hamburg'],
        ['user[address][zip]', '20459'],
        ['user[address_attributes][street]', 'Deichstrasse 27'],
        ['profile[name][]', 'Noor Haverkamp'],
        ['amount[value]', '49.99'],
        ['errors[phone]', '30901829'],
      ]),
    ).toEqual({
      'submission[contact][phone_number]': 'phone',
      'user[address][city]': 'coarse-location',
      'user[address][zip]': 'postal-address',
      'user[address_attributes][street]': 'postal-address',
      'profile[name][]': 'name',
      'amount[value]': 'amount',
      'errors[phone]': 'other',
    });
  });

  test('belong together only if they are in the same object', () => {
    expect(
      kinds([
        ['contact_1[name]', 'Noor Haverkamp'],
        ['contact_1[email]', 'noor@fernhill.example'],
        ['item[name]', 'Ottilie Wessels'],
      ]),
    ).toEqual({ 'contact_1[name]': 'name', 'contact_1[email]': 'email', 'item[name]': 'other' });
    expect(
      kinds([
        ['credentials[login]', 'noorh'],
        ['credentials[password]', 'heron'],
      ]),
    ).toEqual({ 'credentials[login]': 'user-id', 'credentials[password]': 'password' });
  });

  test('may have the number of a question before and after a part', () => {
    expect(
      kinds([
        ['q3_fullName3[first]', 'Noor'],
        ['q3_fullName3[last]', 'Haverkamp'],
        ['q4_email4', 'noor@fernhill.example'],
        ['q5_phoneNumber[full]', '(040) 3090182'],
        ['q6_address[addr_line1]', 'Deichstrasse 27'],
        ['q6_address[city]', 'Hamburg'],
        ['q6_address[postal]', '20459'],
        ['q7_company', 'Fernhill'],
      ]),
    ).toEqual({
      'q3_fullName3[first]': 'name',
      'q3_fullName3[last]': 'name',
      q4_email4: 'email',
      'q5_phoneNumber[full]': 'phone',
      'q6_address[addr_line1]': 'postal-address',
      'q6_address[city]': 'coarse-location',
      'q6_address[postal]': 'postal-address',
      q7_company: 'company',
    });
  });
});

describe.each([
  ['a form', inForm],
  ['a query', inQuery],
])('lists of pairs in %s', (_, kinds) => {
  test('are read pair by pair', () => {
    expect(
      kinds([
        ['fields[0][value]', 'noorh'],
        ['fields[0][name]', 'username'],
        ['meta[0][key]', 'city'],
        ['meta[0][value]', 'Hamburg'],
        ['items[0][sku]', 'FH-1'],
        ['items[0][price]', '49.99'],
      ]),
    ).toEqual({
      'fields.username': 'user-id',
      'meta.city': 'coarse-location',
      'items[0][sku]': 'other',
      'items[0][price]': 'amount',
    });
  });

  test('may have dots, or no index', () => {
    expect(
      kinds([
        ['Fields[0].Name', 'username'],
        ['Fields[0].Value', 'noorh'],
        ['data[][name]', 'city'],
        ['data[][value]', 'Hamburg'],
        ['data[][name]', 'company'],
        ['data[][value]', 'Fernhill'],
      ]),
    ).toEqual({ 'Fields.username': 'user-id', 'data.city': 'coarse-location', 'data.company': 'company' });
  });
});

test('the objects around a well-formed name are the parts before each bracket; other names have none', () => {
  expect(objectsAround('user[address][city]')).toEqual(['user', 'user[address]']);
  expect(objectsAround('phones[]')).toEqual(['phones']);
  for (const name of ['user', 'user[name', 'a]b[c]', '[user][name]', 'user[name].x', `a${'[b]'.repeat(90)}`])
    expect(objectsAround(name)).toEqual([]);
});
