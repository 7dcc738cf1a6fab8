import type { Vendor } from '../vendor.ts';

export const adroll: Vendor = {
  id: 'adroll',
  name: 'AdRoll',
  owner: 'NextRoll, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.adroll.com', '*.nextroll.com', '*.rollworks.com'],
  links: { privacy: 'https://www.nextroll.com/privacy' },
  docs: ['https://help.adroll.com/hc/en-us/articles/211846018'],
};
