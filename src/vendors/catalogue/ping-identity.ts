import type { Vendor } from '../vendor.ts';

export const pingIdentity: Vendor = {
  id: 'ping-identity',
  name: 'Ping Identity',
  owner: 'Ping Identity Corporation',
  country: 'US',
  category: 'app-services',
  hosts: [
    '*.pingone.com',
    '*.pingone.eu',
    '*.pingone.ca',
    '*.pingone.asia',
    '*.pingidentity.com',
    '*.forgerock.io',
    '*.forgeblocks.com',
  ],
  links: { privacy: 'https://www.pingidentity.com/en/legal/privacy.html' },
  docs: ['https://docs.pingidentity.com/'],
};
