import type { Vendor } from '../vendor.ts';

export const twitterEmbeds: Vendor = {
  id: 'twitter-embeds',
  name: 'X embeds',
  owner: 'X Corp.',
  country: 'US',
  category: 'social',
  hosts: ['platform.twitter.com', 'platform.x.com', 'syndication.twitter.com', '*.twimg.com'],
  links: { privacy: 'https://x.com/en/privacy' },
  docs: ['https://developer.x.com/en/docs/x-for-websites'],
};
