import type { Vendor } from '../vendor.ts';

export const raygun: Vendor = {
  id: 'raygun',
  name: 'Raygun',
  owner: 'Raygun Limited',
  country: 'NZ',
  category: 'error-monitoring',
  hosts: ['*.raygun.io', '*.raygun.com'],
  links: { privacy: 'https://raygun.com/privacy' },
  docs: ['https://raygun.com/documentation/'],
};
