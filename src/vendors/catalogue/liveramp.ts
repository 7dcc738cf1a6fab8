import type { Vendor } from '../vendor.ts';

export const liveramp: Vendor = {
  id: 'liveramp',
  name: 'LiveRamp',
  owner: 'LiveRamp, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.rlcdn.com', '*.liveramp.com', '*.pippio.com', '*.privacymanager.io'],
  links: { privacy: 'https://liveramp.com/privacy/' },
  docs: ['https://developers.liveramp.com/'],
};
