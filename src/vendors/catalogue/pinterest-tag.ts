import type { Vendor } from '../vendor.ts';

export const pinterestTag: Vendor = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  owner: 'Pinterest, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['ct.pinterest.com', 's.pinimg.com', 'log.pinterest.com', 'trk.pinterest.com'],
  links: { privacy: 'https://policy.pinterest.com/privacy-policy' },
  docs: ['https://help.pinterest.com/business/article/install-the-pinterest-tag'],
};
