import type { Vendor } from '../vendor.ts';

export const gravatar: Vendor = {
  id: 'gravatar',
  name: 'Gravatar',
  owner: 'Automattic Inc.',
  country: 'US',
  category: 'social',
  hosts: ['*.gravatar.com'],
  links: { privacy: 'https://automattic.com/privacy/' },
  docs: ['https://docs.gravatar.com/'],
};
