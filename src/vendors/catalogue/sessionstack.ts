import type { Vendor } from '../vendor.ts';

export const sessionstack: Vendor = {
  id: 'sessionstack',
  name: 'SessionStack',
  owner: 'SessionStack Inc.',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.sessionstack.com'],
  links: { privacy: 'https://www.sessionstack.com/privacy-policy' },
  docs: ['https://docs.sessionstack.com/'],
};
