import type { Vendor } from '../vendor.ts';

export const unpkg: Vendor = {
  id: 'unpkg',
  name: 'UNPKG',
  owner: 'Cloudflare, Inc.',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['*.unpkg.com'],
  links: { privacy: 'https://www.cloudflare.com/privacypolicy/' },
  docs: ['https://unpkg.com/'],
};
