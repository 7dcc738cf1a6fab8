import type { Vendor } from '../vendor.ts';

export const oracleBluekai: Vendor = {
  id: 'oracle-bluekai',
  name: 'Oracle BlueKai',
  owner: 'Oracle Corporation',
  country: 'US',
  category: 'advertising',
  hosts: ['*.bluekai.com', '*.bkrtx.com', '*.addthis.com', '*.addthisedge.com'],
  links: { privacy: 'https://www.oracle.com/legal/privacy/' },
  docs: ['https://docs.oracle.com/en/cloud/saas/data-cloud/'],
};
