import type { Vendor } from '../vendor.ts';

export const workos: Vendor = {
  id: 'workos',
  name: 'WorkOS',
  owner: 'WorkOS, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.workos.com', '*.authkit.app', '*.workoscdn.com'],
  links: { privacy: 'https://workos.com/legal/privacy' },
  docs: ['https://workos.com/docs'],
};
