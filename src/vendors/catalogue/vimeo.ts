import type { Vendor } from '../vendor.ts';

export const vimeo: Vendor = {
  id: 'vimeo',
  name: 'Vimeo',
  owner: 'Vimeo.com, Inc.',
  country: 'US',
  category: 'video',
  hosts: ['*.vimeo.com', '*.vimeocdn.com'],
  links: { privacy: 'https://vimeo.com/privacy' },
  docs: ['https://developer.vimeo.com/'],
};
