import type { Vendor } from '../vendor.ts';

export const eloqua: Vendor = {
  id: 'eloqua',
  name: 'Oracle Eloqua',
  owner: 'Oracle Corporation',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.eloqua.com', '*.en25.com', '*.eloquatrackingservices.com'],
  parameters: {
    elqCustomerGUID: { label: 'Visitor id', category: 'cookie-id' },
    elqCookieGUID: { label: 'Visitor id', category: 'cookie-id' },
    elqGUID: { label: 'Visitor id', category: 'cookie-id' },
    ref2: { label: 'Referrer', category: 'referrer' },
    tzo: { label: 'Time zone offset', category: 'timezone' },
    emailAddress: { label: 'E-mail address', category: 'email' },
    elqSiteId: { label: 'Site (public)', category: 'other' },
  },
  links: { privacy: 'https://www.oracle.com/legal/privacy/' },
  docs: ['https://docs.oracle.com/en/cloud/saas/marketing/eloqua.html'],
};
