import type { Vendor } from '../vendor.ts';

export const walkme: Vendor = {
  id: 'walkme',
  name: 'WalkMe',
  owner: 'WalkMe Ltd.',
  parent: 'SAP SE',
  country: 'IL',
  category: 'product-guides',
  hosts: ['*.walkme.com', '*.walkmeusercontent.com'],
  links: { privacy: 'https://www.walkme.com/privacy-policy/' },
  docs: ['https://support.walkme.com/'],
};
