import type { Vendor } from '../vendor.ts';

export const sanity: Vendor = {
  id: 'sanity',
  name: 'Sanity',
  owner: 'Sanity AS',
  country: 'NO',
  category: 'app-services',
  hosts: ['*.sanity.io', '*.sanity-cdn.com'],
  links: { privacy: 'https://www.sanity.io/legal/privacy' },
  docs: ['https://www.sanity.io/docs'],
};
