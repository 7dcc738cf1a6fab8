import type { Vendor } from '../vendor.ts';

export const seon: Vendor = {
  id: 'seon',
  name: 'SEON',
  owner: 'SEON Technologies Kft.',
  country: 'HU',
  category: 'fraud-protection',
  hosts: ['*.seondf.com', '*.seon.io', '*.deviceinfresolver.com', '*.seonintelligence.com'],
  links: { privacy: 'https://seon.io/privacy-policy/' },
  docs: ['https://docs.seon.io/'],
};
