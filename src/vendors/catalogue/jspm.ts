import type { Vendor } from '../vendor.ts';

export const jspm: Vendor = {
  id: 'jspm',
  name: 'JSPM',
  owner: 'JSPM Foundation',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['*.jspm.io', 'jspm.dev'],
  links: { privacy: 'https://jspm.org/' },
  docs: ['https://jspm.org/cdn'],
};
