import type { Vendor } from '../vendor.ts';

/** GetResponse: forms post to `/add_subscriber.html` or `/add_contact_webform.html`. */
export const getresponse: Vendor = {
  id: 'getresponse',
  name: 'GetResponse',
  owner: 'GetResponse S.A.',
  country: 'PL',
  category: 'marketing-automation',
  hosts: ['*.getresponse.com', '*.gr-cdn.com', '*.gr-wcon.com', '*.getresponse360.com'],
  signatures: [{ path: '/add_(?:subscriber|contact_webform)\\.html$', fields: { email: '' }, confidence: 0.93 }],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    name: { label: 'Name', category: 'name' },
    first_name: { label: 'First name', category: 'name' },
    last_name: { label: 'Last name', category: 'name' },
    campaign_token: { label: 'List (public)', category: 'other' },
    webform_id: { label: 'Form id (public)', category: 'other' },
    start_day: { label: 'Day of the series', category: 'other' },
    thankyou_url: { label: 'Next page', category: 'other' },
  },
  links: { privacy: 'https://www.getresponse.com/legal/privacy' },
  docs: ['https://apidocs.getresponse.com/', 'https://app.getresponse.com/add_subscriber.html'],
};
