import type { Vendor } from '../vendor.ts';

export const kasada: Vendor = {
  id: 'kasada',
  name: 'Kasada',
  owner: 'Kasada Pty Ltd',
  country: 'AU',
  category: 'fraud-protection',
  hosts: ['*.kasada.io', '*.kpsdk.com'],
  links: { privacy: 'https://www.kasada.io/privacy-policy/' },
  docs: ['https://docs.kasada.io/'],
};
