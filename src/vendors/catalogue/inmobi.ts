import type { Vendor } from '../vendor.ts';

export const inmobi: Vendor = {
  id: 'inmobi',
  name: 'InMobi',
  owner: 'InMobi Pte Ltd',
  country: 'SG',
  category: 'advertising',
  hosts: ['*.inmobi.com', '*.inmobicdn.net', '*.inmobi.cn'],
  links: { privacy: 'https://www.inmobi.com/privacy-policy' },
  docs: ['https://support.inmobi.com/'],
};
