import type { Vendor } from '../vendor.ts';

export const veriff: Vendor = {
  id: 'veriff',
  name: 'Veriff',
  owner: 'Veriff OÜ',
  country: 'EE',
  category: 'fraud-protection',
  hosts: ['*.veriff.com', '*.veriff.me'],
  links: { privacy: 'https://www.veriff.com/privacy-notice' },
  docs: ['https://developers.veriff.com/'],
};
