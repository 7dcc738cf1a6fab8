import type { Vendor } from '../vendor.ts';

export const catchpoint: Vendor = {
  id: 'catchpoint',
  name: 'Catchpoint RUM',
  owner: 'Catchpoint Systems, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.3gl.net', '*.catchpoint.com'],
  links: { privacy: 'https://www.catchpoint.com/trust#privacy' },
  docs: ['https://docs.catchpoint.com/'],
};
