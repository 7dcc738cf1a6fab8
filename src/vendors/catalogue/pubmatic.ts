import type { Vendor } from '../vendor.ts';

export const pubmatic: Vendor = {
  id: 'pubmatic',
  name: 'PubMatic',
  owner: 'PubMatic, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.pubmatic.com'],
  links: { privacy: 'https://pubmatic.com/legal/privacy-policy/' },
  docs: ['https://docs.prebid.org/dev-docs/bidders/pubmatic.html'],
};
