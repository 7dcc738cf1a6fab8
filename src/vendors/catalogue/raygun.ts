import type { Vendor } from '../vendor.ts';

export const raygun: Vendor = {
  id: 'raygun',
  name: 'Raygun',
  owner: 'Raygun Limited',
  country: 'NZ',
  category: 'error-monitoring',
  hosts: ['*.raygun.io', '*.raygun.com'],
  signatures: [{ fields: { 'Details.Client.Name': '^raygun', OccurredOn: '' }, confidence: 0.98 }],
  links: { privacy: 'https://raygun.com/privacy' },
  docs: ['https://raygun.com/documentation/'],
};
