import type { Vendor } from '../vendor.ts';

export const arkoseLabs: Vendor = {
  id: 'arkose-labs',
  name: 'Arkose Labs',
  owner: 'Arkose Labs, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.arkoselabs.com', '*.funcaptcha.com'],
  links: { privacy: 'https://www.arkoselabs.com/privacy/' },
  docs: ['https://developer.arkoselabs.com/'],
};
