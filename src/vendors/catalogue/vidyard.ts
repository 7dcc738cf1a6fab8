import type { Vendor } from '../vendor.ts';

export const vidyard: Vendor = {
  id: 'vidyard',
  name: 'Vidyard',
  owner: 'Buildscale, Inc.',
  country: 'CA',
  category: 'video',
  hosts: ['*.vidyard.com'],
  links: { privacy: 'https://www.vidyard.com/privacy/' },
  docs: ['https://knowledge.vidyard.com/'],
};
