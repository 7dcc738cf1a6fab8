import type { Vendor } from '../vendor.ts';

/** Account Engagement: a query per page view. */
export const pardot: Vendor = {
  id: 'pardot',
  name: 'Account Engagement (Pardot)',
  owner: 'Salesforce, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.pardot.com'],
  signatures: [
    { query: { account_id: '^\\d+$', visitor_id: '', visitor_id_sign: '' }, confidence: 0.96 },
    { query: { account_id: '^\\d+$', campaign_id: '', pi_opt_in: '' }, confidence: 0.96 },
  ],
  events: [{ at: '', name: 'title' }],
  parameters: {
    visitor_id: { label: 'Cookie id', category: 'cookie-id' },
    visitor_id_sign: { label: 'Signature of the visitor id', category: 'token' },
    pi_opt_in: { label: 'Consent', category: 'consent-state' },
    account_id: { label: 'Account id (public)', category: 'other' },
    campaign_id: { label: 'Campaign', category: 'other' },
    title: { label: 'Page title', category: 'page-title' },
    url: { label: 'Page address', category: 'page-url' },
    referrer: { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://www.salesforce.com/company/legal/privacy/' },
  docs: ['https://help.salesforce.com/s/articleView?id=sf.pardot_tracking_and_implementing.htm'],
};
