import type { Vendor } from '../vendor.ts';

export const imgix: Vendor = {
  id: 'imgix',
  name: 'imgix',
  owner: 'Zebrafish Labs, Inc.',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['*.imgix.net', '*.imgix.com'],
  links: { privacy: 'https://www.imgix.com/privacy' },
  docs: ['https://docs.imgix.com/'],
};
