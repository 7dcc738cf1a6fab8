import type { Vendor } from '../vendor.ts';

export const revcontent: Vendor = {
  id: 'revcontent',
  name: 'Revcontent',
  owner: 'Revcontent, LLC',
  country: 'US',
  category: 'advertising',
  hosts: ['*.revcontent.com'],
  links: { privacy: 'https://www.revcontent.com/privacy' },
  docs: ['https://help.revcontent.com/'],
};
