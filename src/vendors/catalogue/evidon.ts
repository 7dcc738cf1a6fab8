import type { Vendor } from '../vendor.ts';

export const evidon: Vendor = {
  id: 'evidon',
  name: 'Evidon',
  owner: 'Crownpeak Technology, Inc.',
  country: 'US',
  category: 'consent',
  hosts: ['*.evidon.com', '*.betrad.com', '*.ghostery-collector.com'],
  links: { privacy: 'https://www.crownpeak.com/privacy' },
  docs: ['https://help.crownpeak.com/'],
};
