import type { Vendor } from '../vendor.ts';

export const twitch: Vendor = {
  id: 'twitch',
  name: 'Twitch',
  owner: 'Twitch Interactive, Inc.',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'video',
  hosts: ['*.twitch.tv', '*.jtvnw.net', '*.ttvnw.net'],
  links: { privacy: 'https://www.twitch.tv/p/legal/privacy-notice/' },
  docs: ['https://dev.twitch.tv/docs'],
};
