import type { Vendor } from '../vendor.ts';

export const cloudflareStream: Vendor = {
  id: 'cloudflare-stream',
  name: 'Cloudflare Stream',
  owner: 'Cloudflare, Inc.',
  country: 'US',
  category: 'video',
  hosts: ['*.cloudflarestream.com', '*.videodelivery.net'],
  links: { privacy: 'https://www.cloudflare.com/privacypolicy/' },
  docs: ['https://developers.cloudflare.com/stream/'],
};
