import type { Vendor } from '../vendor.ts';

export const birdeye: Vendor = {
  id: 'birdeye',
  name: 'Birdeye',
  owner: 'BirdEye, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.birdeye.com'],
  links: { privacy: 'https://birdeye.com/privacy/' },
  docs: ['https://support.birdeye.com/'],
};
