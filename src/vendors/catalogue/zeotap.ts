import type { Vendor } from '../vendor.ts';

export const zeotap: Vendor = {
  id: 'zeotap',
  name: 'Zeotap',
  owner: 'Zeotap GmbH',
  country: 'DE',
  category: 'customer-data-platform',
  hosts: ['*.zeotap.com'],
  links: { privacy: 'https://zeotap.com/privacy_policy/' },
  docs: ['https://docs.zeotap.com/'],
};
