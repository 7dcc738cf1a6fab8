import type { Vendor } from '../vendor.ts';

export const dreamdata: Vendor = {
  id: 'dreamdata',
  name: 'Dreamdata',
  owner: 'Dreamdata.io ApS',
  country: 'DK',
  category: 'b2b-enrichment',
  hosts: ['*.dreamdata.cloud', '*.dreamdata.io'],
  links: { privacy: 'https://dreamdata.io/privacy-policy' },
  docs: ['https://docs.dreamdata.io/'],
};
