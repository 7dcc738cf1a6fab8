import type { Vendor } from '../vendor.ts';

export const plaid: Vendor = {
  id: 'plaid',
  name: 'Plaid',
  owner: 'Plaid Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.plaid.com'],
  links: { privacy: 'https://plaid.com/legal/#end-user-privacy-policy' },
  docs: ['https://plaid.com/docs/'],
};
