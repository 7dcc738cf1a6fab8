import type { Vendor } from '../vendor.ts';

export const albacross: Vendor = {
  id: 'albacross',
  name: 'Albacross',
  owner: 'Albacross Nordic AB',
  country: 'SE',
  category: 'b2b-enrichment',
  hosts: ['*.albacross.com'],
  links: { privacy: 'https://albacross.com/privacy-policy/' },
  docs: ['https://support.albacross.com/'],
};
