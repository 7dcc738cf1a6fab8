import type { Vendor } from '../vendor.ts';

export const abTasty: Vendor = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  owner: 'AB Tasty SAS',
  country: 'FR',
  category: 'ab-testing',
  hosts: ['*.abtasty.com', '*.flagship.io'],
  links: { privacy: 'https://www.abtasty.com/privacy-policy/' },
  docs: ['https://docs.abtasty.com/'],
};
