import type { Vendor } from '../vendor.ts';

export const triplelift: Vendor = {
  id: 'triplelift',
  name: 'TripleLift',
  owner: 'TripleLift, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.3lift.com'],
  links: { privacy: 'https://triplelift.com/privacy/' },
  docs: ['https://docs.prebid.org/dev-docs/bidders/triplelift.html'],
};
