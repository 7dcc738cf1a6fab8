import type { Vendor } from '../vendor.ts';

export const tinybird: Vendor = {
  id: 'tinybird',
  name: 'Tinybird',
  owner: 'Tinybird, Inc.',
  country: 'US',
  category: 'data-warehouse',
  hosts: ['*.tinybird.co'],
  links: { privacy: 'https://www.tinybird.co/privacy', dpa: 'https://www.tinybird.co/dpa' },
  docs: ['https://www.tinybird.co/docs'],
};
