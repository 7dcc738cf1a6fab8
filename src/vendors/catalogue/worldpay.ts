import type { Vendor } from '../vendor.ts';

export const worldpay: Vendor = {
  id: 'worldpay',
  name: 'Worldpay',
  owner: 'Worldpay, LLC',
  country: 'US',
  category: 'payments',
  hosts: ['*.worldpay.com', '*.vantivcnp.com'],
  links: { privacy: 'https://www.worldpay.com/en/privacy' },
  docs: ['https://developer.worldpay.com/'],
};
