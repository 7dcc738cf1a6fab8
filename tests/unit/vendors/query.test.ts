import { describe, expect, test } from 'vitest';
import { hostingPlatform } from '../../../src/vendors/hosting.ts';
import { anyOf, longestMatched, Pattern } from '../../../src/vendors/patterns.ts';
import { bitOf, Query, wantedParts } from '../../../src/vendors/query.ts';
import { hashOf, hashWith } from '../../../src/vendors/text-hash.ts';

function hasIn(address: string, patterns: Record<string, string>): boolean {
  const query = new Query();
  query.read(address);
  return wantedParts(patterns).every((part) => query.has(part));
}

describe('a query', () => {
  const address = 'https://vendor.example/e?tid=G-ABC&na%6De=Ada+Lovelace&empty&x=1#tid=other&y=2';
  test.each([
    ['a parameter', true, { tid: '^G-' }],
    ['another value', false, { tid: '^UA-' }],
    ['a name with escapes, and a value with a blank', true, { name: '^Ada Lovelace$' }],
    ['a name without a value', true, { empty: '' }],
    ['a name of the fragment', false, { y: '' }],
    ['the end of a name', false, { id: '' }],
    ['two parameters', true, { tid: '', x: '1' }],
  ])('has %s: %s', (_, isThere, patterns) => {
    expect(hasIn(address, patterns)).toBe(isThere);
  });
  test('forgets the previous address', () => {
    const query = new Query();
    const [wanted] = wantedParts({ tid: '' });
    query.read(address);
    query.read('https://vendor.example/e');
    expect([query.count, query.names, wanted && query.has(wanted)]).toEqual([0, 0, false]);
  });
  test('does not throw on broken escapes', () => {
    expect(hasIn('https://vendor.example/e?a=%E0%A4%A&b=100%', { b: '^100%$' })).toBe(true);
  });
  test('sets a bit for each of its names', () => {
    const query = new Query();
    query.read(address);
    expect(query.names & bitOf(hashOf('tid'))).not.toBe(0);
  });
});

test('a hash is the same, computed at once or character by character', () => {
  const text = 'event_properties';
  const stepwise = [...text].reduce((hash, character) => hashWith(hash, character.charCodeAt(0)), 0);
  expect(stepwise).toBe(hashOf(text));
  expect(hashOf('ab')).not.toBe(hashOf('ba'));
});

describe('patterns', () => {
  test('match any value if they are empty', () => expect(new Pattern('').holds('')).toBe(true));
  test('see only the beginning of a long value', () => {
    expect(new Pattern('end$').holds(`${'x'.repeat(longestMatched)}end`)).toBe(false);
  });
  test('can be joined; with a backreference in one of them, any value matches', () => {
    const joined = anyOf(['/collect$', '/track$']);
    expect(['/v1/track', '/v1/other'].map((path) => joined.holds(path))).toEqual([true, false]);
    expect(anyOf([]).holds('/anything')).toBe(false);
    expect(anyOf(['(a)\\1', 'b']).holds('neither')).toBe(true);
  });
});

test.each([
  ['fernhill.vercel.app', 'Vercel'],
  ['d111111abcdef8.cloudfront.net', 'Amazon CloudFront'],
  ['vercel.app.fernhill.example', null],
  ['notvercel.app', null],
])('%s runs on %s', (host, platform) => {
  expect(hostingPlatform(host)).toBe(platform);
});
