import type { Vendor } from '../vendor.ts';

export const batch: Vendor = {
  id: 'batch',
  name: 'Batch',
  owner: 'Batch SAS',
  country: 'FR',
  category: 'marketing-automation',
  hosts: ['*.batch.com'],
  links: { privacy: 'https://batch.com/privacy-policy' },
  docs: ['https://doc.batch.com/'],
};
