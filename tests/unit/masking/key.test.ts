import { describe, expect, test } from 'vitest';
import { rootPath } from '../../../src/decode/path.ts';
import { maskFieldPath, shownKey } from '../../../src/masking/field-path.ts';
import { maskKey } from '../../../src/masking/key.ts';

describe('a key that is data', () => {
  test.each([
    ['Orlando Quillfeather', '[name]'],
    ['Max Mustermann', '[name]'],
    ['anna', '[name]'],
    ['ulrike_sommerfeld', '[…]'],
    ['x-ingeborg-hallstrom', '[…]'],
    ['zib orla vandermere', '[…]'],
    ['orl.quill@key-lab.test', '[email]'],
    ['profile of orl.quill@key-lab.test', '[…]'],
    ['+49 170 5550199', '[phone]'],
    ['0170 555 0199', '[…]'],
    ['DE89 3704 0044 0532 0130 00', '[…]'],
    ['sk_live_Qz81LmVtYw', '[secret]'],
    ['Trumpet!staple9horse', '[…]'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ6ZXRhLTkxMTIifQ.c2lnbmF0dXJlLXpldGE', '[token]'],
    ['dG9rZW4temV0YQ', '[…]'],
    ['fld_7dKq2Xp9', '[…]'],
    ['12345', '[id]'],
    ['1990-02-03', '[date]'],
    ['y'.repeat(101), '[…]'],
    ['€user', '[…]'],
    ['user€', '[…]'],
    ['user€name', '[…]'],
    ['x_ga_ABC123DEF', '[…]'],
    ['_ga_ABC123DEFG12345', '[token]'],
    ['falcon_²345', '[…]'],
    ['zib_orl', '[…]'],
    ['a1b2c3', '[…]'],
    ['falcon1x', '[…]'],
  ])('%s becomes a placeholder', (key, masked) => expect(maskKey(key)).toBe(masked));
});

test.each([
  'id',
  'x1',
  'uid',
  'user_properties',
  '$initial_referring_domain',
  'utm_source [first touch]',
  'breadCrumbs',
  'afUserId',
  'lfClientId',
  'dropzone_id',
  'quillfeather',
  'events[0][name]',
  'X-User-Name',
  '$feature/new-checkout',
  '_ga_ABC123DEF',
  'sapCustomerNumber',
  'kundenNummer',
  'kürzel_nummer',
  '_sid',
  'connect.sid',
  'source_data[sid]',
  'y'.repeat(100),
  'ana',
  'falcon_1234',
  'ux_zib_orl',
  'quo_ya',
  'xqz_zib',
  'zib_1_qu_2_x',
  'QZXWVT',
  'a1b2c',
  'aaBbCc',
  'page1Tab2',
  'page1zibx2',
])('a programmer’s key stays: %s', (key) => expect(maskKey(key)).toBe(key));

describe('a path', () => {
  const path = rootPath().child('members').child(0).child('Orlando Quillfeather').child('age');

  test('has a placeholder for a key that is data', () => expect(maskFieldPath(path)).toBe('members[].[name].age'));
  test('has the same result the second time', () => expect(maskFieldPath(path)).toBe('members[].[name].age'));
  test('keeps the `?` before the parameter of an address', () => {
    expect(maskFieldPath(rootPath().child('$current_url').child('?Pelagia Wrenhart'))).toBe('$current_url?[name]');
    expect(shownKey('?token')).toBe('?token');
    expect(shownKey('#Pelagia Wrenhart')).toBe('#[name]');
    expect(shownKey('?#Pelagia Wrenhart')).toBe('?#[name]');
  });
  test('keeps folded keys', () =>
    expect(maskFieldPath(rootPath().child('members').child('ada@example.com'))).toBe('members.*'));
});
