import type { Vendor } from '../vendor.ts';

export const daily: Vendor = {
  id: 'daily',
  name: 'Daily',
  owner: 'Pluot Communications, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.daily.co', '*.pluot.blue'],
  links: { privacy: 'https://www.daily.co/legal/privacy/' },
  docs: ['https://docs.daily.co/'],
};
