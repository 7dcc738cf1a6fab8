import type { Vendor } from '../vendor.ts';

export const smileIo: Vendor = {
  id: 'smile-io',
  name: 'Smile.io',
  owner: 'Smile.io Inc.',
  country: 'CA',
  category: 'marketing-automation',
  hosts: ['*.smile.io'],
  links: { privacy: 'https://smile.io/privacy-policy' },
  docs: ['https://help.smile.io/'],
};
