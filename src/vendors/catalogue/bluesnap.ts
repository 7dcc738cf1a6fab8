import type { Vendor } from '../vendor.ts';

export const bluesnap: Vendor = {
  id: 'bluesnap',
  name: 'BlueSnap',
  owner: 'BlueSnap, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.bluesnap.com'],
  links: { privacy: 'https://home.bluesnap.com/privacy/' },
  docs: ['https://developers.bluesnap.com/'],
};
