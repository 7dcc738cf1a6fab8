import type { Vendor } from '../vendor.ts';

export const contentful: Vendor = {
  id: 'contentful',
  name: 'Contentful',
  owner: 'Contentful GmbH',
  country: 'DE',
  category: 'app-services',
  hosts: ['*.contentful.com', '*.ctfassets.net', '*.ninetailed.co'],
  events: [
    { at: 'events[]', name: 'event', user: ['userId', 'anonymousId'], properties: 'properties' },
    { at: 'events[]', name: 'type', user: ['userId', 'anonymousId'], properties: ['traits', 'properties'] },
  ],
  endpoints: { '/content/v1': { query: { label: 'Query', category: 'other' } } },
  parameters: {
    query: { label: 'Search text', category: 'search-text' },
    access_token: { label: 'API key (public)', category: 'other' },
    anonymousId: { label: 'Visitor id', category: 'cookie-id' },
    userId: { label: 'User id', category: 'user-id' },
    'page.url': { label: 'Page address', category: 'page-url' },
    'page.path': { label: 'Page address', category: 'page-url' },
    'page.referrer': { label: 'Referrer', category: 'referrer' },
    'page.title': { label: 'Page title', category: 'page-title' },
    'context.userAgent': { label: 'Browser', category: 'device' },
    'context.locale': { label: 'Language', category: 'device' },
    'context.location.city': { label: 'City', category: 'coarse-location' },
    'context.gdpr.isConsentGiven': { label: 'Consent', category: 'consent-state' },
    'events[].event': { label: 'Event name', category: 'event-name' },
    'events[].type': { label: 'Kind of event', category: 'other' },
  },
  links: { privacy: 'https://www.contentful.com/legal/privacy-notice/' },
  docs: [
    'https://www.contentful.com/developers/docs/',
    'https://www.contentful.com/developers/docs/references/content-delivery-api/',
    'https://www.contentful.com/developers/docs/personalization/',
  ],
};
