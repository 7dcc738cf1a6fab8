import type { Vendor } from '../vendor.ts';

export const stape: Vendor = {
  id: 'stape',
  name: 'Stape',
  owner: 'Stape Inc.',
  country: 'US',
  category: 'tag-manager',
  hosts: ['*.stape.io', '*.stape.net', '*.stape.ai', '*.stape.top'],
  links: { privacy: 'https://stape.io/privacy-notice' },
  docs: ['https://stape.io/helpdesk'],
};
