import type { Vendor } from '../vendor.ts';

export const inspectlet: Vendor = {
  id: 'inspectlet',
  name: 'Inspectlet',
  owner: 'Inspectlet',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.inspectlet.com'],
  links: { privacy: 'https://www.inspectlet.com/legal#privacy' },
  docs: ['https://docs.inspectlet.com/'],
};
