import type { Vendor } from '../vendor.ts';

export const onetag: Vendor = {
  id: 'onetag',
  name: 'OneTag',
  owner: 'OneTag Limited',
  country: 'GB',
  category: 'advertising',
  hosts: ['*.onetag-sys.com', '*.onetag.com'],
  links: { privacy: 'https://www.onetag.com/privacy/' },
  docs: ['https://www.onetag.com/'],
};
