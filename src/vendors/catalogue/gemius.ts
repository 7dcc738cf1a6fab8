import type { Vendor } from '../vendor.ts';

export const gemius: Vendor = {
  id: 'gemius',
  name: 'Gemius',
  owner: 'Gemius S.A.',
  country: 'PL',
  category: 'product-analytics',
  hosts: ['*.gemius.pl', '*.gemius.com'],
  links: { privacy: 'https://gemius.com/privacy-policy/' },
  docs: ['https://gemius.com/'],
};
