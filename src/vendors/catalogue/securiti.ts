import type { Vendor } from '../vendor.ts';

export const securiti: Vendor = {
  id: 'securiti',
  name: 'Securiti',
  owner: 'Securiti, Inc.',
  parent: 'Veeam',
  country: 'US',
  category: 'consent',
  hosts: ['*.securiti.ai', '*.securiti.xyz'],
  links: { privacy: 'https://securiti.ai/privacy-policy/' },
  docs: ['https://securiti.ai/'],
};
