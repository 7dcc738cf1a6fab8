import type { Vendor } from '../vendor.ts';

export const sumoLogic: Vendor = {
  id: 'sumo-logic',
  name: 'Sumo Logic',
  owner: 'Sumo Logic, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.sumologic.com'],
  links: { privacy: 'https://www.sumologic.com/privacy-statement/' },
  docs: ['https://help.sumologic.com/'],
};
