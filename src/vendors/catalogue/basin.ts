import type { Vendor } from '../vendor.ts';

export const basin: Vendor = {
  id: 'basin',
  name: 'Basin',
  owner: 'Basin',
  country: 'CA',
  category: 'app-services',
  hosts: ['*.usebasin.com'],
  links: { privacy: 'https://usebasin.com/privacy' },
  docs: ['https://docs.usebasin.com/'],
};
