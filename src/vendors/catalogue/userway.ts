import type { Vendor } from '../vendor.ts';

export const userway: Vendor = {
  id: 'userway',
  name: 'UserWay',
  owner: 'UserWay Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.userway.org'],
  links: { privacy: 'https://userway.org/privacy/' },
  docs: ['https://userway.org/docs'],
};
