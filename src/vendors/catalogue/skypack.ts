import type { Vendor } from '../vendor.ts';

export const skypack: Vendor = {
  id: 'skypack',
  name: 'Skypack',
  owner: 'Skypack',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['*.skypack.dev'],
  links: { privacy: 'https://www.skypack.dev/' },
  docs: ['https://docs.skypack.dev/'],
};
