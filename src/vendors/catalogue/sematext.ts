import type { Vendor } from '../vendor.ts';

export const sematext: Vendor = {
  id: 'sematext',
  name: 'Sematext',
  owner: 'Sematext Group, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.sematext.com'],
  links: { privacy: 'https://sematext.com/privacy/' },
  docs: ['https://sematext.com/docs/'],
};
