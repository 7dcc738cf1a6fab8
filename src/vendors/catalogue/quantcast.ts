import type { Vendor } from '../vendor.ts';

export const quantcast: Vendor = {
  id: 'quantcast',
  name: 'Quantcast',
  owner: 'Quantcast Corporation',
  country: 'US',
  category: 'advertising',
  hosts: ['*.quantserve.com', '*.quantcount.com', '*.quantcast.com', '*.quantcast.mgr.consensu.org'],
  links: { privacy: 'https://www.quantcast.com/privacy/' },
  docs: ['https://help.quantcast.com/'],
};
