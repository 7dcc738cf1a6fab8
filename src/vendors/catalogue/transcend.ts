import type { Vendor } from '../vendor.ts';

export const transcend: Vendor = {
  id: 'transcend',
  name: 'Transcend',
  owner: 'Transcend Inc.',
  country: 'US',
  category: 'consent',
  hosts: ['*.transcend.io', '*.transcend-cdn.com', '*.transcendapis.com'],
  links: { privacy: 'https://privacy.transcend.io/policies' },
  docs: ['https://docs.transcend.io/'],
};
