import type { Vendor } from '../vendor.ts';

export const medallia: Vendor = {
  id: 'medallia',
  name: 'Medallia',
  owner: 'Medallia, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.medallia.com', '*.medallia.eu', '*.kampyle.com'],
  links: { privacy: 'https://www.medallia.com/privacy-policy/' },
  docs: ['https://docs.medallia.com/'],
};
