import { expect, test } from 'vitest';
import { hostAccessIn } from '../../../src/observe/host-access.ts';

test.each([
  [true, ['<all_urls>'], { granted: 'all', sites: [] }],
  [
    false,
    ['https://b.example/*', 'https://a.example/*'],
    { granted: 'some', sites: ['https://a.example/*', 'https://b.example/*'] },
  ],
  [false, [], { granted: 'none', sites: [] }],
  [false, undefined, { granted: 'none', sites: [] }],
])('with access to all sites: %s, and to the origins %j, the access is %j', async (contains, origins, access) => {
  expect(await hostAccessIn({ contains: async () => contains, getAll: async () => ({ origins }) })).toEqual(access);
});
