import type { Vendor } from '../vendor.ts';

export const reoDev: Vendor = {
  id: 'reo-dev',
  name: 'Reo.Dev',
  owner: 'Reo.Dev Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.reo.dev'],
  links: { privacy: 'https://www.reo.dev/privacy-policy' },
  docs: ['https://docs.reo.dev/'],
};
