import type { Vendor } from '../vendor.ts';

export const actOn: Vendor = {
  id: 'act-on',
  name: 'Act-On',
  owner: 'Act-On Software, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.actonsoftware.com', '*.acton.com', '*.acton3.com', '*.actonservice.com'],
  links: { privacy: 'https://act-on.com/privacy-policy/' },
  docs: ['https://connect.act-on.com/hc/en-us'],
};
