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
  links: { privacy: 'https://www.salesforce.com/company/legal/privacy/' },
  docs: ['https://developer.salesforce.com/docs/marketing/einstein-personalization/overview'],
};
