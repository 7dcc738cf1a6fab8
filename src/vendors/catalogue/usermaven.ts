import type { Vendor } from '../vendor.ts';

/** Usermaven: events with user, company and page. */
export const usermaven: Vendor = {
  id: 'usermaven',
  name: 'Usermaven',
  owner: 'Usermaven, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['events.usermaven.com', 't.usermaven.com'],
  events: [{ at: '[]', name: 'event_type' }],
  parameters: {
    '[].event_type': { label: 'Event name', category: 'event-name' },
    doc_path: { label: 'Page address', category: 'page-url' },
    doc_search: { label: 'Page address', category: 'page-url' },
    doc_host: { label: 'Page address', category: 'page-url' },
    doc_encoding: { label: 'Encoding', category: 'other' },
    api_key: { label: 'API key (public)', category: 'other' },
  },
  sdks: ['@usermaven/sdk-js@1.5.15'],
  docs: ['https://usermaven.com/docs/installation/usermaven-npm'],
};
