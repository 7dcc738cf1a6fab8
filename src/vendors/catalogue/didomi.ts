import type { Vendor } from '../vendor.ts';

export const didomi: Vendor = {
  id: 'didomi',
  name: 'Didomi',
  owner: 'Didomi SAS',
  country: 'FR',
  category: 'consent',
  hosts: ['*.privacy-center.org', '*.didomi.io'],
  links: { privacy: 'https://www.didomi.io/privacy-policy' },
  docs: ['https://developers.didomi.io/'],
};
