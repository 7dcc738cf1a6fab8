import type { Vendor } from '../vendor.ts';

export const sourcepoint: Vendor = {
  id: 'sourcepoint',
  name: 'Sourcepoint',
  owner: 'Sourcepoint Technologies, Inc.',
  parent: 'Didomi SAS',
  country: 'US',
  category: 'consent',
  hosts: [
    '*.privacy-mgmt.com',
    '*.sp-prod.net',
    '*.sourcepoint.com',
    '*.summerhamster.com',
    'sourcepoint.mgr.consensu.org',
  ],
  links: { privacy: 'https://www.sourcepoint.com/privacy-policy/' },
  docs: ['https://docs.sourcepoint.com/'],
};
