import type { Vendor } from '../vendor.ts';

export const verint: Vendor = {
  id: 'verint',
  name: 'Verint Experience Cloud',
  owner: 'Verint Systems Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: [
    '*.foresee.com',
    '*.answerscloud.com',
    '*.foreseeresults.com',
    '*.4seeresults.com',
    '*.verint-cdn.com',
    '*.opinionlab.com',
  ],
  links: { privacy: 'https://www.verint.com/privacy-policy/' },
  docs: ['https://connect.verint.com/developers/'],
};
