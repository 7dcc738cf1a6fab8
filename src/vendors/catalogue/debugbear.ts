import type { Vendor } from '../vendor.ts';

export const debugbear: Vendor = {
  id: 'debugbear',
  name: 'DebugBear',
  owner: 'DebugBear Ltd.',
  country: 'GB',
  category: 'error-monitoring',
  hosts: ['*.debugbear.com'],
  links: { privacy: 'https://www.debugbear.com/privacy' },
  docs: ['https://www.debugbear.com/docs'],
};
