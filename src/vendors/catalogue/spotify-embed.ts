import type { Vendor } from '../vendor.ts';

export const spotifyEmbed: Vendor = {
  id: 'spotify-embed',
  name: 'Spotify embeds',
  owner: 'Spotify AB',
  country: 'SE',
  category: 'video',
  hosts: ['open.spotify.com', '*.spotifycdn.com', '*.scdn.co'],
  links: { privacy: 'https://www.spotify.com/legal/privacy-policy/' },
  docs: ['https://developer.spotify.com/documentation/embeds'],
};
