import type { Vendor } from '../vendor.ts';

export const eloqua: Vendor = {
  id: 'eloqua',
  name: 'Oracle Eloqua',
  owner: 'Oracle Corporation',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.eloqua.com', '*.en25.com', '*.eloquatrackingservices.com'],
  signatures: [
    { query: { siteid: '^\\d+$', elqCustomerGUID: '' }, confidence: 0.98 },
    { fields: { elqFormName: '', elqSiteId: '^\\d+$' }, confidence: 0.98 },
    { query: { pps: '^\\d$', siteid: '^\\d{6,}$', tzo: '', optin: '' }, confidence: 0.97 },
    { path: '/visitor/v\\d+/svrGP(?:\\.aspx)?$', query: { siteid: '^\\d+$' }, confidence: 0.98 },
  ],
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
