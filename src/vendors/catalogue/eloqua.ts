import type { Vendor } from '../vendor.ts';

export const eloqua: Vendor = {
  id: 'eloqua',
  name: 'Oracle Eloqua',
  owner: 'Oracle Corporation',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.eloqua.com', '*.en25.com', '*.eloquatrackingservices.com'],
  signatures: [{ path: '/visitor/v\\d+/svrGP(?:\\.aspx)?$', query: { siteid: '^\\d+$' }, confidence: 0.98 }],
  links: { privacy: 'https://www.oracle.com/legal/privacy/' },
  docs: ['https://docs.oracle.com/en/cloud/saas/marketing/eloqua.html'],
};
