import type { Vendor } from '../vendor.ts';

export const snitcher: Vendor = {
  id: 'snitcher',
  name: 'Snitcher',
  owner: 'Snitcher B.V.',
  country: 'NL',
  category: 'b2b-enrichment',
  hosts: ['*.snitcher.com', '*.snid.eu'],
  links: { privacy: 'https://www.snitcher.com/legal/privacy-policy' },
  docs: ['https://docs.snitcher.com/'],
};
