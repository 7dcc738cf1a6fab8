import type { Vendor } from '../vendor.ts';

export const hypertune: Vendor = {
  id: 'hypertune',
  name: 'Hypertune',
  owner: 'Hypertune Inc.',
  country: 'US',
  category: 'feature-flags',
  hosts: ['*.hypertune.com'],
  links: { privacy: 'https://www.hypertune.com/legal/privacy-policy' },
  docs: ['https://docs.hypertune.com/'],
};
