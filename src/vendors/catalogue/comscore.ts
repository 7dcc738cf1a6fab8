import type { Vendor } from '../vendor.ts';

export const comscore: Vendor = {
  id: 'comscore',
  name: 'Comscore',
  owner: 'comScore, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.scorecardresearch.com', '*.comscore.com', '*.zqtk.net'],
  links: { privacy: 'https://www.comscore.com/About/Privacy' },
  docs: ['https://direct.comscore.com/'],
};
