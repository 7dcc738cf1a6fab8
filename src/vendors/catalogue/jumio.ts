import type { Vendor } from '../vendor.ts';

export const jumio: Vendor = {
  id: 'jumio',
  name: 'Jumio',
  owner: 'Jumio Corporation',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.netverify.com', '*.jumio.ai', '*.jumio.com'],
  links: { privacy: 'https://www.jumio.com/legal-information/privacy-notices/' },
  docs: ['https://docs.jumio.com/'],
};
