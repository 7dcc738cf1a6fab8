import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { searchFor } from '../../../src/classify/canaries.ts';

const email = { label: 'email', category: 'email', value: 'Ada@Example.com' } as const;
const phone = { label: 'phone', category: 'phone', value: '+14155550142' } as const;
const plan = { label: 'plan', category: 'plan', value: 'pro' } as const;
const search = searchFor([email, phone, plan]);
const labels = (value: string) => search(value).map(({ canary, hash }) => [canary.label, hash]);

test('finds a value by itself or in a text, in upper and lower case', () => {
  expect(labels('ada@example.com')).toEqual([['email', null]]);
  expect(labels('failed for <ADA@EXAMPLE.COM>')).toEqual([['email', null]]);
  expect(labels('zada@example.community')).toEqual([]);
});

test.each(['md5', 'sha1', 'sha256', 'sha512'])('finds a value hashed with %s', (hash) => {
  const digest = createHash(hash).update('ada@example.com').digest();
  expect(labels(digest.toString('hex'))).toEqual([['email', hash]]);
  expect(labels(`u:${digest.toString('hex').toUpperCase()};`)).toEqual([['email', hash]]);
  expect(labels(digest.toString('base64'))).toEqual([['email', hash]]);
});

test('finds telephone numbers in any notation, and short values only by themselves', () => {
  expect(labels('+1 (415) 555-0142')).toEqual([['phone', null]]);
  expect(labels('Pro')).toEqual([['plan', null]]);
  expect(labels('a pro plan')).toEqual([]);
});
