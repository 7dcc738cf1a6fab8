import type { Vendor } from '../vendor.ts';

export const mutiny: Vendor = {
  id: 'mutiny',
  name: 'Mutiny',
  owner: 'Mutiny HQ, Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.mutinycdn.com', '*.mutinyhq.com', '*.mutinyhq.io'],
  links: { privacy: 'https://www.mutinyhq.com/privacy' },
  docs: ['https://help.mutinyhq.com/'],
};
