import type { Vendor } from '../vendor.ts';

export const geoapify: Vendor = {
  id: 'geoapify',
  name: 'Geoapify',
  owner: 'Keptago Ltd.',
  country: 'CY',
  category: 'maps',
  hosts: ['*.geoapify.com'],
  links: { privacy: 'https://www.geoapify.com/privacy-policy/' },
  docs: ['https://apidocs.geoapify.com/'],
};
