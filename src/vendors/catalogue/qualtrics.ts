import type { Vendor } from '../vendor.ts';

export const qualtrics: Vendor = {
  id: 'qualtrics',
  name: 'Qualtrics',
  owner: 'Qualtrics, LLC',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.qualtrics.com'],
  links: { privacy: 'https://www.qualtrics.com/privacy-statement/' },
  docs: ['https://www.qualtrics.com/support/'],
};
