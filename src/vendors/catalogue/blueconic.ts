import type { Vendor } from '../vendor.ts';

export const blueconic: Vendor = {
  id: 'blueconic',
  name: 'BlueConic',
  owner: 'BlueConic, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.blueconic.net', '*.blueconic.com'],
  links: { privacy: 'https://www.blueconic.com/privacy-policy' },
  docs: ['https://support.blueconic.com/'],
};
