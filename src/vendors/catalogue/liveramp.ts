import type { Vendor } from '../vendor.ts';

export const liveramp: Vendor = {
  id: 'liveramp',
  name: 'LiveRamp',
  owner: 'LiveRamp, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.rlcdn.com', '*.liveramp.com', '*.pippio.com', '*.privacymanager.io'],
  signatures: [{ query: { pid: '^\\d+$', it: '^\\d+$', iv: '' }, confidence: 0.92 }],
  parameters: {
    iv: { label: 'Identifier', category: 'email' },
    pid: { label: 'Placement (public)', category: 'other' },
    it: { label: 'Kind of identifier', category: 'other' },
  },
  links: { privacy: 'https://liveramp.com/privacy/' },
  docs: ['https://developers.liveramp.com/'],
};
