import type { Vendor } from '../vendor.ts';

export const osano: Vendor = {
  id: 'osano',
  name: 'Osano',
  owner: 'Osano, Inc.',
  country: 'US',
  category: 'consent',
  hosts: ['*.osano.com'],
  links: { privacy: 'https://www.osano.com/legal/privacy' },
  docs: ['https://docs.osano.com/'],
};
