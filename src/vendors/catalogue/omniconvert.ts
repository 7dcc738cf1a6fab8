import type { Vendor } from '../vendor.ts';

export const omniconvert: Vendor = {
  id: 'omniconvert',
  name: 'Omniconvert',
  owner: 'Omniconvert S.R.L.',
  country: 'RO',
  category: 'ab-testing',
  hosts: ['*.omniconvert.com'],
  links: { privacy: 'https://www.omniconvert.com/privacy-policy/' },
  docs: ['https://support.omniconvert.com/'],
};
