import { expect, test } from 'vitest';
import { passwordDigest } from '../../../src/observe/tap/relay/form-input.ts';
import { createTypedValues } from '../../../src/worker/typed-values.ts';

const app = 'https://app.example';
const email = { field: 'f1', name: 'work_email', type: 'email', value: 'ada@person.example' };

test('a typed value is found in its app only, and counts as submitted from the time of submission on', () => {
  const typed = createTypedValues();
  typed.type(app, email);
  typed.submit(app, ['f1', 'nothing'], 100);
  const found = (at: number, origin = app) =>
    typed
      .searchOf(
        origin,
        at,
      )('to ada@person.example')
      .map((match) => match.typed);
  expect(found(50)).toEqual(['before-submit']);
  expect(found(150)).toEqual(['submitted']);
  expect(found(150, 'https://other.example')).toEqual([]);
  expect(typed.searchOf(app, 150)('ada@person.example')[0]).toMatchObject({
    label: 'form: work_email',
    category: 'email',
  });
});

test('a value that replaces a submitted one is not submitted yet', () => {
  const typed = createTypedValues();
  typed.type(app, email);
  typed.submit(app, ['f1'], 100);
  typed.type(app, { ...email, value: 'ada@other.example' });
  expect(typed.searchOf(app, 200)('ada@other.example')[0]?.typed).toBe('before-submit');
});

test('a password is found by its digest', () => {
  const typed = createTypedValues();
  const value = { salt: 's', digest: passwordDigest('s', 'correct horse'), length: 13 };
  typed.type(app, { field: 'f2', name: 'pw', type: 'password', value });
  expect(typed.searchOf(app, 1)('correct horse')[0]).toMatchObject({ category: 'password', typed: 'before-submit' });
  expect(typed.searchOf(app, 1)('correct house')).toEqual([]);
});

test('the number of fields is limited', () => {
  const typed = createTypedValues();
  for (let n = 0; n < 1_000; n += 1) typed.type(app, { ...email, field: `f${n}`, value: `user${n}@person.example` });
  const search = typed.searchOf(app, 1);
  expect(search('user0@person.example')).toEqual([]);
  expect(search('user999@person.example')).toHaveLength(1);
});

test('form input is forgotten, for one app or for all', () => {
  const typed = createTypedValues();
  const other = 'https://other.example';
  for (const each of [app, other]) typed.type(each, email);
  const found = (origin: string) => typed.searchOf(origin, 1)('ada@person.example').length;
  typed.forget(app);
  expect([found(app), found(other)]).toEqual([0, 1]);
  typed.forget();
  expect(found(other)).toBe(0);
});

test('nothing is remembered, searched for or marked as submitted if the settings do not allow it', () => {
  const typed = createTypedValues(() => false);
  const value = { salt: 's', digest: passwordDigest('s', 'correct horse'), length: 13 };
  typed.type(app, email);
  typed.type(app, { field: 'f2', name: 'pw', type: 'password', value });
  typed.submit(app, ['f1', 'f2'], 100);
  expect(typed.searchOf(app, 200)('ada@person.example')).toEqual([]);
  expect(typed.searchOf(app, 200)('correct horse')).toEqual([]);
});
