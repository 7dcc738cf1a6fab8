import type { Vendor } from '../vendor.ts';

export const gocardless: Vendor = {
  id: 'gocardless',
  name: 'GoCardless',
  owner: 'GoCardless Ltd',
  country: 'GB',
  category: 'payments',
  hosts: ['*.gocardless.com'],
  links: { privacy: 'https://gocardless.com/privacy/' },
  docs: ['https://developer.gocardless.com/'],
};
