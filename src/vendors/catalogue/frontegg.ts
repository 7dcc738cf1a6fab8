import type { Vendor } from '../vendor.ts';

export const frontegg: Vendor = {
  id: 'frontegg',
  name: 'Frontegg',
  owner: 'Frontegg Ltd.',
  country: 'IL',
  category: 'app-services',
  hosts: ['*.frontegg.com'],
  links: { privacy: 'https://frontegg.com/privacy-policy' },
  docs: ['https://docs.frontegg.com/'],
};
