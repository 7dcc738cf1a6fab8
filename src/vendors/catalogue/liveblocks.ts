import type { Vendor } from '../vendor.ts';

export const liveblocks: Vendor = {
  id: 'liveblocks',
  name: 'Liveblocks',
  owner: 'Liveblocks, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.liveblocks.io', '*.liveblocks.net'],
  links: { privacy: 'https://liveblocks.io/privacy' },
  docs: ['https://liveblocks.io/docs'],
};
