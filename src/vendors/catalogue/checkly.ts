import type { Vendor } from '../vendor.ts';

export const checkly: Vendor = {
  id: 'checkly',
  name: 'Checkly',
  owner: 'Checkly, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.checklyhq.com'],
  links: { privacy: 'https://www.checklyhq.com/privacy/' },
  docs: ['https://www.checklyhq.com/docs/'],
};
