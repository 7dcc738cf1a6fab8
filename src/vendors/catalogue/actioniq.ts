import type { Vendor } from '../vendor.ts';

export const actioniq: Vendor = {
  id: 'actioniq',
  name: 'ActionIQ',
  owner: 'ActionIQ, Inc.',
  parent: 'Uniphore',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.actioniq.com', '*.aiq-in.com'],
  links: { privacy: 'https://www.actioniq.com/privacy-policy/' },
  docs: ['https://docs.actioniq.com/'],
};
