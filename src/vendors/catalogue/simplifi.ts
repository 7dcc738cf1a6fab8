import type { Vendor } from '../vendor.ts';

export const simplifi: Vendor = {
  id: 'simplifi',
  name: 'Simpli.fi',
  owner: 'Simpli.fi Holdings, LLC',
  country: 'US',
  category: 'advertising',
  hosts: ['*.simpli.fi'],
  links: { privacy: 'https://simpli.fi/services-privacy-policy' },
  docs: ['https://simpli.fi/'],
};
