import type { Vendor } from '../vendor.ts';

export const dotdigital: Vendor = {
  id: 'dotdigital',
  name: 'Dotdigital',
  owner: 'dotdigital EMEA Limited',
  parent: 'Dotdigital Group plc',
  country: 'GB',
  category: 'marketing-automation',
  hosts: ['*.trackedlink.net', '*.trackedweb.net', '*.dotdigital.com', '*.dmtrk.net', '*.emlfiles4.com'],
  links: { privacy: 'https://dotdigital.com/terms/privacy-policy/' },
  docs: ['https://developer.dotdigital.com/'],
};
