import type { Vendor } from '../vendor.ts';

export const jwplayer: Vendor = {
  id: 'jwplayer',
  name: 'JW Player',
  owner: 'LongTail Ad Solutions, Inc.',
  parent: 'JWP Connatix',
  country: 'US',
  category: 'video',
  hosts: ['*.jwplayer.com', '*.jwpcdn.com', '*.jwpsrv.com', '*.jwpltx.com', '*.jwplatform.com'],
  links: { privacy: 'https://jwpconnatix.com/privacy-policy/' },
  docs: ['https://docs.jwplayer.com/'],
};
