import type { Vendor } from '../vendor.ts';

export const onfido: Vendor = {
  id: 'onfido',
  name: 'Onfido',
  owner: 'Onfido Limited',
  parent: 'Entrust Corporation',
  country: 'GB',
  category: 'fraud-protection',
  hosts: ['*.onfido.com'],
  links: { privacy: 'https://onfido.com/privacy/' },
  docs: ['https://documentation.onfido.com/'],
};
