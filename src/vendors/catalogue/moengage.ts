import type { Vendor } from '../vendor.ts';

export const moengage: Vendor = {
  id: 'moengage',
  name: 'MoEngage',
  owner: 'MoEngage, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.moengage.com'],
  links: { privacy: 'https://www.moengage.com/privacy-policy/' },
  docs: ['https://developers.moengage.com/'],
};
