import type { Vendor } from '../vendor.ts';

export const what3words: Vendor = {
  id: 'what3words',
  name: 'what3words',
  owner: 'What3Words Limited',
  country: 'GB',
  category: 'maps',
  hosts: ['*.what3words.com'],
  links: { privacy: 'https://what3words.com/privacy' },
  docs: ['https://developer.what3words.com/'],
};
