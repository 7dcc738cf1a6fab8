import type { Vendor } from '../vendor.ts';

export const facebookSocial: Vendor = {
  id: 'facebook-social',
  name: 'Facebook social plugins',
  owner: 'Meta Platforms, Inc.',
  country: 'US',
  category: 'social',
  hosts: [
    'www.facebook.com/plugins',
    '*.fbcdn.net',
    'staticxx.facebook.com',
    'graph.facebook.com',
    'www.facebook.com/x/oauth',
    'www.facebook.com/v',
  ],
  links: { privacy: 'https://www.facebook.com/privacy/policy/' },
  docs: ['https://developers.facebook.com/docs/plugins'],
};
