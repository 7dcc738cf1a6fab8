import type { Vendor } from '../vendor.ts';

export const outbrain: Vendor = {
  id: 'outbrain',
  name: 'Outbrain',
  owner: 'Teads Holding Co.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.outbrain.com', '*.outbrainimg.com', '*.zemanta.com'],
  links: { privacy: 'https://www.outbrain.com/privacy/' },
  docs: ['https://developer.outbrain.com/'],
};
