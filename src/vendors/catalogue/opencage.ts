import type { Vendor } from '../vendor.ts';

export const opencage: Vendor = {
  id: 'opencage',
  name: 'OpenCage',
  owner: 'OpenCage GmbH',
  country: 'DE',
  category: 'maps',
  hosts: ['*.opencagedata.com'],
  links: { privacy: 'https://opencagedata.com/gdpr' },
  docs: ['https://opencagedata.com/api'],
};
