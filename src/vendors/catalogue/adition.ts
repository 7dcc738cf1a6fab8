import type { Vendor } from '../vendor.ts';

export const adition: Vendor = {
  id: 'adition',
  name: 'Adition',
  owner: 'Virtual Minds GmbH',
  country: 'DE',
  category: 'advertising',
  hosts: ['*.adition.com', '*.theadex.com', '*.yieldlab.net'],
  links: { privacy: 'https://virtualminds.com/privacy/' },
  docs: ['https://virtualminds.com/'],
};
