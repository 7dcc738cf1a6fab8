import type { Vendor } from '../vendor.ts';

/** Usermaven: events with user, company and page. */
export const usermaven: Vendor = {
  id: 'usermaven',
  name: 'Usermaven',
  owner: 'Usermaven, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.usermaven.com'],
  signatures: [
    { fields: { '[].src': '^usermaven$' }, confidence: 0.99 },
    { fields: { '[].api_key': '^UM[A-Za-z0-9]+$', '[].event_type': '' }, confidence: 0.97 },
  ],
  events: [{ at: '[]', name: 'event_type', user: 'user.id', properties: ['event_attributes', 'user', 'company'] }],
  parameters: {
    '[].event_type': { label: 'Event name', category: 'event-name' },
    doc_path: { label: 'Page address', category: 'page-url' },
    doc_search: { label: 'Page address', category: 'page-url' },
    doc_host: { label: 'Page address', category: 'page-url' },
    doc_encoding: { label: 'Encoding', category: 'other' },
    api_key: { label: 'API key (public)', category: 'other' },
  },
  publicKeys: ['^UM[A-Za-z0-9]{8,}$'],
  links: { privacy: 'https://usermaven.com/privacy-policy' },
  sdks: ['@usermaven/sdk-js@1.5.15'],
  docs: ['https://usermaven.com/docs/installation/usermaven-npm'],
};
