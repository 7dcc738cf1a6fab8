import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { categoryNames, vendorsPage } from '../../../scripts/vendors-page.ts';
import { describedVendors } from '../../../src/vendors/described.ts';
import type { Vendor } from '../../../src/vendors/vendor.ts';

const heron: Vendor = {
  id: 'heron',
  name: 'Heron | Insights',
  owner: 'Heron B.V.',
  parent: 'Waterfowl Group',
  country: 'NL',
  category: 'ab-testing',
  hosts: ['*.heron.example', 'in.heron.test'],
  signatures: [{ path: '/heron/v1$', confidence: 0.9 }],
  events: [{ at: '[]', name: 'type' }],
  parameters: { uid: { label: 'User id', category: 'user-id' } },
  endpoints: { '/groups': { gid: { label: 'Group', category: 'org-id' } } },
  links: { privacy: 'https://heron.example/privacy' },
  sdks: ['heron@2.0.0'],
  docs: ['https://heron.example/docs'],
};
const wren: Vendor = {
  id: 'wren',
  name: 'Wren',
  owner: 'Wren Ltd',
  country: 'GB',
  category: 'maps',
  hosts: ['wren.example'],
  links: { privacy: 'https://wren.example/privacy' },
  docs: ['https://wren.example/docs'],
};

test('the page lists for each vendor how it is identified and what is read from it', () => {
  const page = vendorsPage([wren, heron], categoryNames());
  expect(page).toContain('| vendors | 2 |');
  expect(page).toContain('| vendors identified behind a first-party proxy | 1 |');
  expect(page).toContain('- [A/B testing](#ab-testing) (1)');
  expect(page).toContain(
    '| Heron \\| Insights | Heron B.V. (Waterfowl Group) | NL | 2 | yes | events, 2 parameters | heron@2.0.0 | [privacy](https://heron.example/privacy) |',
  );
  expect(page).toContain('| Wren | Wren Ltd | GB | 1 | no |  |  | [privacy](https://wren.example/privacy) |');
  expect(page.indexOf('## A/B testing')).toBeLessThan(page.indexOf('## Maps'));
});

test('docs/vendors.md is up to date', () => {
  const current = vendorsPage(describedVendors, categoryNames());
  expect(readFileSync('docs/vendors.md', 'utf8') === current, 'run npm run vendors:docs').toBe(true);
});
