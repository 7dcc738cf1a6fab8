import type { Vendor } from '../vendor.ts';

export const sproutvideo: Vendor = {
  id: 'sproutvideo',
  name: 'SproutVideo',
  owner: 'SproutVideo, LLC',
  country: 'US',
  category: 'video',
  hosts: ['*.sproutvideo.com'],
  links: { privacy: 'https://sproutvideo.com/privacy' },
  docs: ['https://sproutvideo.com/docs'],
};
