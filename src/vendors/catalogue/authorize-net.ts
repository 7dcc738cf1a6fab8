import type { Vendor } from '../vendor.ts';

export const authorizeNet: Vendor = {
  id: 'authorize-net',
  name: 'Authorize.net',
  owner: 'Visa Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.authorize.net', '*.cybersource.com'],
  links: { privacy: 'https://usa.visa.com/legal/privacy-policy.html' },
  docs: ['https://developer.authorize.net/'],
};
