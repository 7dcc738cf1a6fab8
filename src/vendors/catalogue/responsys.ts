import type { Vendor } from '../vendor.ts';

export const responsys: Vendor = {
  id: 'responsys',
  name: 'Oracle Responsys',
  owner: 'Oracle Corporation',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.responsys.net', '*.rsys.net', '*.rsys2.net'],
  links: { privacy: 'https://www.oracle.com/legal/privacy/' },
  docs: ['https://docs.oracle.com/en/cloud/saas/marketing/responsys.html'],
};
