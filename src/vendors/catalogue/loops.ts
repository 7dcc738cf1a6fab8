import type { Vendor } from '../vendor.ts';

/** Loops: forms post their fields to a public form id. */
export const loops: Vendor = {
  id: 'loops',
  name: 'Loops',
  owner: 'Astrodon Corporation',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.loops.so'],
  signatures: [{ path: '/api/newsletter-form/c[a-z0-9]{24}$', confidence: 0.95 }],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    firstName: { label: 'First name', category: 'name' },
    lastName: { label: 'Last name', category: 'name' },
    userGroup: { label: 'User group', category: 'other' },
    mailingLists: { label: 'Mailing lists', category: 'other' },
    source: { label: 'Source', category: 'other' },
  },
  links: { privacy: 'https://loops.so/privacy' },
  docs: ['https://loops.so/docs', 'https://loops.so/docs/forms/custom-form'],
};
