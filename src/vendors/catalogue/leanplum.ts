import type { Vendor } from '../vendor.ts';

export const leanplum: Vendor = {
  id: 'leanplum',
  name: 'Leanplum',
  owner: 'CleverTap Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.leanplum.com'],
  links: { privacy: 'https://www.leanplum.com/privacy/' },
  docs: ['https://docs.leanplum.com/'],
};
