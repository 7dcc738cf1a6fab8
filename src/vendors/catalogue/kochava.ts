import type { Vendor } from '../vendor.ts';

export const kochava: Vendor = {
  id: 'kochava',
  name: 'Kochava',
  owner: 'Kochava Inc.',
  country: 'US',
  category: 'mobile-measurement',
  hosts: ['*.kochava.com', '*.smart.link'],
  links: { privacy: 'https://www.kochava.com/support-privacy/' },
  docs: ['https://support.kochava.com/'],
};
