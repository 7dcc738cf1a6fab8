import type { Vendor } from '../vendor.ts';

export const indexExchange: Vendor = {
  id: 'index-exchange',
  name: 'Index Exchange',
  owner: 'Index Exchange Inc.',
  country: 'CA',
  category: 'advertising',
  hosts: ['*.casalemedia.com', '*.indexww.com'],
  links: { privacy: 'https://www.indexexchange.com/privacy/' },
  docs: ['https://kb.indexexchange.com/'],
};
