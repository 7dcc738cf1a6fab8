import type { Vendor } from '../vendor.ts';

export const clerk: Vendor = {
  id: 'clerk',
  name: 'Clerk',
  owner: 'Clerk, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.clerk.com', '*.clerk.dev', '*.clerk.accounts.dev', '*.clerk.services', 'clerk-telemetry.com'],
  links: {
    privacy: 'https://clerk.com/legal/privacy',
    dpa: 'https://clerk.com/legal/dpa',
    subprocessors: 'https://clerk.com/legal/subprocessors',
  },
  docs: ['https://clerk.com/docs'],
};
