import type { Vendor } from '../vendor.ts';

export const intellimize: Vendor = {
  id: 'intellimize',
  name: 'Intellimize',
  owner: 'Webflow, Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.intellimize.co', '*.intellimizeio.com', '*.intellimize.com'],
  links: { privacy: 'https://www.intellimize.com/privacy' },
  docs: ['https://support.intellimize.com/'],
};
