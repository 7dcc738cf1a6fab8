import type { Vendor } from '../vendor.ts';

export const bluecore: Vendor = {
  id: 'bluecore',
  name: 'Bluecore',
  owner: 'Bluecore, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.bluecore.com', '*.triggeredmail.appspot.com'],
  links: { privacy: 'https://www.bluecore.com/privacy-policy/' },
  docs: ['https://support.bluecore.com/hc/en-us'],
};
