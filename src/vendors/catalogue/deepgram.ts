import type { Vendor } from '../vendor.ts';

export const deepgram: Vendor = {
  id: 'deepgram',
  name: 'Deepgram',
  owner: 'Deepgram, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.deepgram.com'],
  links: { privacy: 'https://deepgram.com/privacy' },
  docs: ['https://developers.deepgram.com/'],
};
