import type { Vendor } from '../vendor.ts';

export const splitbee: Vendor = {
  id: 'splitbee',
  name: 'Splitbee',
  owner: 'Vercel Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.splitbee.io'],
  links: { privacy: 'https://vercel.com/legal/privacy-policy' },
  docs: ['https://splitbee.io/docs'],
};
