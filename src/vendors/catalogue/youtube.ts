import type { Vendor } from '../vendor.ts';

export const youtube: Vendor = {
  id: 'youtube',
  name: 'YouTube',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'video',
  hosts: [
    '*.youtube.com',
    '*.youtube-nocookie.com',
    '*.ytimg.com',
    '*.googlevideo.com',
    'youtu.be',
    'youtube.googleapis.com',
  ],
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: ['https://developers.google.com/youtube'],
};
