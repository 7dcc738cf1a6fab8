import type { Vendor } from '../vendor.ts';

/** X Ads: an image request an event. */
export const xAds: Vendor = {
  id: 'x-ads',
  name: 'X Ads',
  owner: 'X Corp.',
  country: 'US',
  category: 'advertising',
  hosts: [
    't.co/i/adsct',
    't.co/1/i/adsct',
    'analytics.twitter.com',
    '*.ads-twitter.com',
    'ads-api.x.com',
    'analytics.x.com',
  ],
  signatures: [
    { path: '/i/adsct$', confidence: 0.98 },
    { query: { txn_id: '', p_id: '^Twitter$' }, confidence: 0.98 },
  ],
  events: [
    { at: 'events[]', name: '[]', properties: '[]' },
    { at: '', name: 'event.name' },
  ],
  parameters: {
    events: { label: 'Event name', category: 'event-name' },
    txn_id: { label: 'Pixel id (public)', category: 'other' },
    tw_document_href: { label: 'Page address', category: 'page-url' },
    tw_document_referrer: { label: 'Referrer', category: 'referrer' },
    tw_iframe_status: { label: 'Technical detail', category: 'other' },
    email_address: { label: 'E-mail address', category: 'email' },
    phone_number: { label: 'Phone number', category: 'phone' },
    twclid: { label: 'Click id', category: 'click-id' },
    eci: { label: 'Event id', category: 'other' },
    event_id: { label: 'Event id', category: 'other' },
    p_user_id: { label: 'User id', category: 'user-id' },
    muc_ads: { label: 'Cookie id', category: 'cookie-id' },
    guest_id: { label: 'Cookie id', category: 'cookie-id' },
    tw_sale_amount: { label: 'Revenue', category: 'revenue' },
    tw_order_quantity: { label: 'Quantity', category: 'other' },
    type: { label: 'Technical detail', category: 'other' },
    version: { label: 'Technical detail', category: 'other' },
    p_id: { label: 'Technical detail', category: 'other' },
    pl_id: { label: 'Technical detail', category: 'other' },
  },
  links: { privacy: 'https://x.com/en/privacy' },
  docs: ['https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites'],
};
