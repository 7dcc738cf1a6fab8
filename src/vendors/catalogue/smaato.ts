import type { Vendor } from '../vendor.ts';

export const smaato: Vendor = {
  id: 'smaato',
  name: 'Smaato',
  owner: 'Verve Group, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.smaato.net', '*.verve.com'],
  links: { privacy: 'https://www.smaato.com/privacy/' },
  docs: ['https://developers.smaato.com/'],
};
