import type { Vendor } from '../vendor.ts';

export const doofinder: Vendor = {
  id: 'doofinder',
  name: 'Doofinder',
  owner: 'Doofinder S.L.',
  country: 'ES',
  category: 'search',
  hosts: ['*.doofinder.com'],
  links: { privacy: 'https://www.doofinder.com/en/privacy-policy' },
  docs: ['https://docs.doofinder.com/'],
};
