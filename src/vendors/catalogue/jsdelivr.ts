import type { Vendor } from '../vendor.ts';

export const jsdelivr: Vendor = {
  id: 'jsdelivr',
  name: 'jsDelivr',
  owner: 'Prospect One sp. z o.o.',
  country: 'PL',
  category: 'cdn-fonts',
  hosts: ['*.jsdelivr.net', 'data.jsdelivr.com'],
  links: { privacy: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net' },
  docs: ['https://www.jsdelivr.com/documentation'],
};
