import type { Vendor } from '../vendor.ts';

export const mopinion: Vendor = {
  id: 'mopinion',
  name: 'Mopinion',
  owner: 'Mopinion B.V.',
  country: 'NL',
  category: 'product-guides',
  hosts: ['*.mopinion.com'],
  links: { privacy: 'https://mopinion.com/privacy/' },
  docs: ['https://mopinion.atlassian.net/wiki/spaces/KB'],
};
