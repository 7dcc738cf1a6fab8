import type { Vendor } from '../vendor.ts';

export const kameleoon: Vendor = {
  id: 'kameleoon',
  name: 'Kameleoon',
  owner: 'Kameleoon SAS',
  country: 'FR',
  category: 'ab-testing',
  hosts: ['*.kameleoon.eu', '*.kameleoon.io', '*.kameleoon.com', '*.kameleoon.net'],
  links: { privacy: 'https://www.kameleoon.com/privacy-policy' },
  docs: ['https://developers.kameleoon.com/'],
};
