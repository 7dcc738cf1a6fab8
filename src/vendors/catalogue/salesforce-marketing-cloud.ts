import type { Vendor } from '../vendor.ts';

export const salesforceMarketingCloud: Vendor = {
  id: 'salesforce-marketing-cloud',
  name: 'Salesforce Marketing Cloud',
  owner: 'Salesforce, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: [
    '*.exacttarget.com',
    '*.exct.net',
    '*.igodigital.com',
    '*.evergage.com',
    '*.evgnet.com',
    '*.krxd.net',
    '*.sfmc-content.com',
    '*.marketingcloudapis.com',
    '*.c360a.salesforce.com',
  ],
  signatures: [
    {
      fields: {
        'payload.url': '^https?://',
        'payload.title': '',
        'payload.referrer': '',
        'payload.user_info.email': '',
      },
      confidence: 0.92,
    },
  ],
  events: [
    {
      at: '',
      name: { urlPart: '/(track_\\w+)$' },
      user: ['payload.user_info.user_id', 'payload.user_info.email'],
      properties: 'payload',
    },
  ],
  parameters: {
    'user_info.email': { label: 'E-mail address', category: 'email' },
    'user_info.user_id': { label: 'User id', category: 'user-id' },
    'payload.search': { label: 'Search text', category: 'search-text' },
  },
  links: { privacy: 'https://www.salesforce.com/company/legal/privacy/' },
  docs: ['https://developer.salesforce.com/docs/marketing/einstein-personalization/overview'],
};
