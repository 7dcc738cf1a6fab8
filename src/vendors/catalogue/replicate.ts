import type { Vendor } from '../vendor.ts';

export const replicate: Vendor = {
  id: 'replicate',
  name: 'Replicate',
  owner: 'Replicate, Inc.',
  parent: 'Cloudflare, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.replicate.com', '*.replicate.delivery'],
  links: { privacy: 'https://replicate.com/privacy' },
  docs: ['https://replicate.com/docs'],
};
