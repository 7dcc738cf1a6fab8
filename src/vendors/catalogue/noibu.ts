import type { Vendor } from '../vendor.ts';

export const noibu: Vendor = {
  id: 'noibu',
  name: 'Noibu',
  owner: 'Noibu Technologies Inc.',
  country: 'CA',
  category: 'error-monitoring',
  hosts: ['*.noibu.com'],
  links: { privacy: 'https://noibu.com/privacy-policy' },
  docs: ['https://help.noibu.com/'],
};
