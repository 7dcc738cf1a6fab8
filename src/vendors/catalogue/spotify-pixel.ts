import type { Vendor } from '../vendor.ts';

export const spotifyPixel: Vendor = {
  id: 'spotify-pixel',
  name: 'Spotify Pixel',
  owner: 'Spotify AB',
  country: 'SE',
  category: 'advertising',
  hosts: ['pixel.byspotify.com', 'pixels.spotify.com'],
  links: { privacy: 'https://www.spotify.com/legal/privacy-policy/' },
  docs: ['https://adshelp.spotify.com/'],
};
