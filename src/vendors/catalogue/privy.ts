import type { Vendor } from '../vendor.ts';

export const privy: Vendor = {
  id: 'privy',
  name: 'Privy',
  owner: 'Privy, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.privy.com', '*.privymktg.com'],
  links: { privacy: 'https://www.privy.com/privacy-policy' },
  docs: ['https://help.privy.com/'],
};
