import type { Vendor } from '../vendor.ts';

export const bitmovin: Vendor = {
  id: 'bitmovin',
  name: 'Bitmovin',
  owner: 'Bitmovin Inc.',
  country: 'US',
  category: 'video',
  hosts: ['*.bitmovin.com'],
  links: { privacy: 'https://bitmovin.com/privacy-policy/' },
  docs: ['https://developer.bitmovin.com/'],
};
