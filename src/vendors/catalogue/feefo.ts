import type { Vendor } from '../vendor.ts';

export const feefo: Vendor = {
  id: 'feefo',
  name: 'Feefo',
  owner: 'Feefo Holdings Limited',
  country: 'GB',
  category: 'marketing-automation',
  hosts: ['*.feefo.com'],
  links: { privacy: 'https://www.feefo.com/en/business/privacy-notice' },
  docs: ['https://support.feefo.com/'],
};
