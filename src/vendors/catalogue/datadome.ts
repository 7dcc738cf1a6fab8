import type { Vendor } from '../vendor.ts';

export const datadome: Vendor = {
  id: 'datadome',
  name: 'DataDome',
  owner: 'DataDome SAS',
  country: 'FR',
  category: 'fraud-protection',
  hosts: ['*.datadome.co', '*.captcha-delivery.com'],
  links: { privacy: 'https://datadome.co/privacy-policy/' },
  docs: ['https://docs.datadome.co/'],
};
