import type { Vendor } from '../vendor.ts';

export const dash0: Vendor = {
  id: 'dash0',
  name: 'Dash0',
  owner: 'Dash0 Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.dash0.com'],
  links: { privacy: 'https://www.dash0.com/privacy-policy' },
  docs: ['https://www.dash0.com/documentation'],
};
