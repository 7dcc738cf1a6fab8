import type { Vendor } from '../vendor.ts';

export const spotifyPixel: Vendor = {
  id: 'spotify-pixel',
  name: 'Spotify Pixel',
  owner: 'Spotify AB',
  country: 'SE',
  category: 'advertising',
  hosts: ['pixel.byspotify.com', 'pixels.spotify.com'],
  signatures: [
    {
      fields: { 'batch[].pid': '^[0-9a-f]{32}$', 'batch[].events[].action': '', 'batch[].events[].body.url': '' },
      confidence: 0.97,
    },
  ],
  events: [{ at: 'batch[].events[]', name: 'action', properties: 'body' }],
  parameters: {
    'body.url': { label: 'Page address', category: 'page-url' },
    'body.referrer': { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://www.spotify.com/legal/privacy-policy/' },
  docs: ['https://adshelp.spotify.com/'],
};
