import type { Vendor } from '../vendor.ts';

export const jqueryCdn: Vendor = {
  id: 'jquery-cdn',
  name: 'jQuery CDN',
  owner: 'OpenJS Foundation',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['code.jquery.com'],
  links: { privacy: 'https://privacy-policy.openjsf.org/' },
  docs: ['https://releases.jquery.com/'],
};
