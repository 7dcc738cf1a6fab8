import type { Vendor } from '../vendor.ts';

export const ampCdn: Vendor = {
  id: 'amp-cdn',
  name: 'AMP',
  owner: 'OpenJS Foundation',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['*.ampproject.org', '*.ampproject.net'],
  links: { privacy: 'https://openjsf.org/privacy' },
  docs: ['https://amp.dev/documentation/'],
};
