import type { Vendor } from '../vendor.ts';

export const humanSecurity: Vendor = {
  id: 'human-security',
  name: 'HUMAN Security (PerimeterX)',
  owner: 'HUMAN Security, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: [
    '*.px-cloud.net',
    '*.perimeterx.net',
    '*.px-cdn.net',
    '*.px-client.net',
    '*.pxchk.net',
    '*.humansecurity.com',
    '*.adx1.com',
  ],
  links: { privacy: 'https://www.humansecurity.com/privacy-policy' },
  docs: ['https://docs.humansecurity.com/'],
};
