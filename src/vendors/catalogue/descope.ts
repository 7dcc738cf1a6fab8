import type { Vendor } from '../vendor.ts';

export const descope: Vendor = {
  id: 'descope',
  name: 'Descope',
  owner: 'Descope, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.descope.com', '*.descopecdn.com'],
  links: { privacy: 'https://www.descope.com/privacy-policy' },
  docs: ['https://docs.descope.com/'],
};
