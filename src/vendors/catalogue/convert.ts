import type { Vendor } from '../vendor.ts';

export const convert: Vendor = {
  id: 'convert',
  name: 'Convert Experiences',
  owner: 'Convert Insights, Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.convertexperiments.com', '*.convert.com'],
  links: { privacy: 'https://www.convert.com/privacy-policy/' },
  docs: ['https://support.convert.com/'],
};
