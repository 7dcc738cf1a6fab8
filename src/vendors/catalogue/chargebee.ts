import type { Vendor } from '../vendor.ts';

export const chargebee: Vendor = {
  id: 'chargebee',
  name: 'Chargebee',
  owner: 'Chargebee Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.chargebee.com', '*.chargebeestatic.com'],
  links: { privacy: 'https://www.chargebee.com/privacy/' },
  docs: ['https://apidocs.chargebee.com/'],
};
