import type { Vendor } from '../vendor.ts';

export const xandr: Vendor = {
  id: 'xandr',
  name: 'Microsoft Monetize (Xandr)',
  owner: 'Xandr Inc.',
  parent: 'Microsoft Corporation',
  country: 'US',
  category: 'advertising',
  hosts: ['*.adnxs.com', '*.adnxs-simple.com', '*.xandr.com'],
  links: { privacy: 'https://privacy.microsoft.com/privacystatement' },
  docs: ['https://learn.microsoft.com/xandr/'],
};
