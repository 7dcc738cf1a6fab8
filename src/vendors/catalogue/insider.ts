import type { Vendor } from '../vendor.ts';

/** Insider: `/hit` takes one JSON object in base64. */
export const insider: Vendor = {
  id: 'insider',
  name: 'Insider',
  owner: 'Insider SG Pte. Ltd.',
  country: 'SG',
  category: 'marketing-automation',
  hosts: ['*.useinsider.com'],
  events: [{ at: '', name: 'event', user: 'user_id' }],
  parameters: {
    user_id: { label: 'Visitor id', category: 'cookie-id' },
    event: { label: 'Event name', category: 'event-name' },
    session_id: { label: 'Session id', category: 'session-id' },
    current_url: { label: 'Page address', category: 'page-url' },
    referrer: { label: 'Referrer', category: 'referrer' },
    source: { label: 'Page host', category: 'other' },
    country: { label: 'Country', category: 'coarse-location' },
    time_zone: { label: 'Time zone', category: 'timezone' },
    language: { label: 'Browser language', category: 'device' },
    locale: { label: 'Browser language', category: 'device' },
    cart_amount: { label: 'Cart amount', category: 'amount' },
    page_type: { label: 'Kind of page', category: 'other' },
    partner_name: { label: 'Partner name (public)', category: 'other' },
    ad_blocker: { label: 'Has an ad blocker', category: 'device' },
  },
  links: { privacy: 'https://useinsider.com/privacy-policy/' },
  docs: ['https://academy.useinsider.com/', 'https://hit.api.useinsider.com/hit'],
};
