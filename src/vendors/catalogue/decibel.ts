import type { Vendor } from '../vendor.ts';

export const decibel: Vendor = {
  id: 'decibel',
  name: 'Medallia Decibel',
  owner: 'Medallia, Inc.',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.decibelinsight.net', '*.decibelinsight.com'],
  links: { privacy: 'https://www.medallia.com/privacy-policy/' },
  docs: ['https://docs.medallia.com/'],
};
