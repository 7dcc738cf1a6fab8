import type { Vendor } from '../vendor.ts';

/** Weborama: `/api/profile` asks for the contextual profile of the visited page. */
export const weborama: Vendor = {
  id: 'weborama',
  name: 'Weborama',
  owner: 'Weborama SA',
  country: 'FR',
  category: 'advertising',
  hosts: ['*.weborama.fr', '*.weborama.com', '*.weborama-tech.ru'],
  parameters: {
    url: { label: 'Page address', category: 'page-url' },
    token: { label: 'Account (public)', category: 'other' },
    assetId: { label: 'Technical detail', category: 'other' },
  },
  links: { privacy: 'https://weborama.com/privacy/' },
  docs: ['https://weborama.com/', 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/weboramaRtdProvider.js'],
};
