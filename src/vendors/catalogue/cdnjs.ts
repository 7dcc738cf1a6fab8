import type { Vendor } from '../vendor.ts';

export const cdnjs: Vendor = {
  id: 'cdnjs',
  name: 'cdnjs',
  owner: 'Cloudflare, Inc.',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['cdnjs.cloudflare.com', 'ajax.cloudflare.com'],
  links: { privacy: 'https://www.cloudflare.com/privacypolicy/' },
  docs: ['https://cdnjs.com/'],
};
