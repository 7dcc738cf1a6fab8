import type { Vendor } from '../vendor.ts';

export const loops: Vendor = {
  id: 'loops',
  name: 'Loops',
  owner: 'Astrodon Corporation',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.loops.so'],
  links: { privacy: 'https://loops.so/privacy' },
  docs: ['https://loops.so/docs'],
};
