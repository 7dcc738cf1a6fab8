import type { Vendor } from '../vendor.ts';

export const loom: Vendor = {
  id: 'loom',
  name: 'Loom',
  owner: 'Loom, Inc.',
  parent: 'Atlassian Corporation',
  country: 'US',
  category: 'video',
  hosts: ['*.loom.com'],
  links: { privacy: 'https://www.atlassian.com/legal/privacy-policy' },
  docs: ['https://dev.loom.com/'],
};
