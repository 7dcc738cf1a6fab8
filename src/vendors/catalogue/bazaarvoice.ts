import type { Vendor } from '../vendor.ts';

export const bazaarvoice: Vendor = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  owner: 'Bazaarvoice, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.bazaarvoice.com'],
  links: { privacy: 'https://www.bazaarvoice.com/legal/privacy-policy/' },
  docs: ['https://developer.bazaarvoice.com/'],
};
