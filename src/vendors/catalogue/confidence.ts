import type { Vendor } from '../vendor.ts';

export const confidence: Vendor = {
  id: 'confidence',
  name: 'Confidence',
  owner: 'Spotify AB',
  country: 'SE',
  category: 'feature-flags',
  hosts: ['*.confidence.dev'],
  links: { privacy: 'https://confidence.spotify.com/privacy' },
  docs: ['https://confidence.spotify.com/docs'],
};
