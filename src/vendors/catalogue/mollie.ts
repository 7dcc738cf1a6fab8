import type { Vendor } from '../vendor.ts';

export const mollie: Vendor = {
  id: 'mollie',
  name: 'Mollie',
  owner: 'Mollie B.V.',
  country: 'NL',
  category: 'payments',
  hosts: ['*.mollie.com'],
  links: { privacy: 'https://www.mollie.com/legal/privacy' },
  docs: ['https://docs.mollie.com/'],
};
