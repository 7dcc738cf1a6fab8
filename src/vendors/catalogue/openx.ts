import type { Vendor } from '../vendor.ts';

export const openx: Vendor = {
  id: 'openx',
  name: 'OpenX',
  owner: 'OpenX Technologies, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.openx.net', '*.openx.com', '*.servedbyopenx.com'],
  links: { privacy: 'https://www.openx.com/privacy-center/' },
  docs: ['https://docs.openx.com/'],
};
