import type { Vendor } from '../vendor.ts';

export const sharethrough: Vendor = {
  id: 'sharethrough',
  name: 'Sharethrough',
  owner: 'Sharethrough Inc.',
  country: 'CA',
  category: 'advertising',
  hosts: ['*.sharethrough.com'],
  links: { privacy: 'https://platform-cdn.sharethrough.com/privacy-policy' },
  docs: ['https://developers.sharethrough.com/'],
};
