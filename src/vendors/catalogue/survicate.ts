import type { Vendor } from '../vendor.ts';

export const survicate: Vendor = {
  id: 'survicate',
  name: 'Survicate',
  owner: 'Survicate S.A.',
  country: 'PL',
  category: 'product-guides',
  hosts: ['*.survicate.com', '*.survicate-cdn.com'],
  links: { privacy: 'https://survicate.com/privacy-policy/' },
  docs: ['https://developers.survicate.com/'],
};
