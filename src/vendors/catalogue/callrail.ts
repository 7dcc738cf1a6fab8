import type { Vendor } from '../vendor.ts';

export const callrail: Vendor = {
  id: 'callrail',
  name: 'CallRail',
  owner: 'CallRail, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.callrail.com'],
  links: { privacy: 'https://www.callrail.com/privacy' },
  docs: ['https://support.callrail.com/hc/en-us'],
};
