import type { Vendor } from '../vendor.ts';

/** Koala: batches of events of one visitor as JSON. */
export const koala: Vendor = {
  id: 'koala',
  name: 'Koala',
  owner: 'Koala Tools, Inc.',
  parent: 'Anysphere, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.getkoala.com'],
  signatures: [{ path: '/(?:a|web)/[a-z0-9-]+/(?:v\\d/)?pk_[0-9a-f]{16,}/', confidence: 0.95 }],
  events: [
    { at: 'events[]', name: 'event', properties: 'properties' },
    { at: 'events[]', name: 'type' },
  ],
  parameters: {
    'events[].event': { label: 'Event name', category: 'event-name' },
    profile_id: { label: 'Cookie id', category: 'cookie-id' },
    email: { label: 'E-mail address', category: 'email' },
    'traits.email': { label: 'E-mail address', category: 'email' },
    'traits.name': { label: 'Name', category: 'name' },
    'page.url': { label: 'Page address', category: 'page-url' },
    'context.page.url': { label: 'Page address', category: 'page-url' },
    'page.title': { label: 'Page title', category: 'page-title' },
    'page.referrer': { label: 'Referrer', category: 'referrer' },
    message_id: { label: 'Event id', category: 'other' },
  },
  links: { privacy: 'https://getkoala.com/legal/privacy' },
  docs: ['https://getkoala.com/docs'],
};
