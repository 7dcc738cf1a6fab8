import type { Vendor } from '../vendor.ts';

export const trustedShops: Vendor = {
  id: 'trusted-shops',
  name: 'Trusted Shops',
  owner: 'Trusted Shops SE',
  country: 'DE',
  category: 'marketing-automation',
  hosts: ['*.trustedshops.com', '*.trustedshops.de', '*.etrusted.com'],
  links: { privacy: 'https://www.trustedshops.com/imprint/' },
  docs: ['https://help.etrusted.com/'],
};
