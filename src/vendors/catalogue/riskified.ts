import type { Vendor } from '../vendor.ts';

export const riskified: Vendor = {
  id: 'riskified',
  name: 'Riskified',
  owner: 'Riskified Ltd.',
  country: 'IL',
  category: 'fraud-protection',
  hosts: ['*.riskified.com'],
  links: { privacy: 'https://www.riskified.com/legal/services-privacy-policy/' },
  docs: ['https://apiref.riskified.com/'],
};
