import type { Vendor } from '../vendor.ts';

export const sumo: Vendor = {
  id: 'sumo',
  name: 'Sumo',
  owner: 'BDOW!, LLC',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.sumo.com', '*.sumome.com'],
  links: { privacy: 'https://help.sumo.com/hc/en-us/articles/218958727' },
  docs: ['https://help.sumo.com/'],
};
