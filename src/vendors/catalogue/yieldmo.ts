import type { Vendor } from '../vendor.ts';

export const yieldmo: Vendor = {
  id: 'yieldmo',
  name: 'Yieldmo',
  owner: 'Yieldmo, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.yieldmo.com'],
  links: { privacy: 'https://yieldmo.com/privacy/' },
  docs: ['https://yieldmo.com/'],
};
