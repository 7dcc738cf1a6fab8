import type { Vendor } from '../vendor.ts';

/** Clearbit: page views and identities as JSON; companies are looked up by IP address. */
export const clearbit: Vendor = {
  id: 'clearbit',
  name: 'Clearbit (HubSpot Breeze Intelligence)',
  owner: 'HubSpot, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.clearbit.com', '*.clearbitscripts.com', '*.clearbitjs.com'],
  signatures: [{ path: '/v[12]/pk_[0-9a-f]{32}/[\\w-]+$', confidence: 0.95 }],
  events: ['event', 'type'].map((name) => ({ at: '', name, user: 'userId', properties: ['properties', 'traits'] })),
  parameters: {
    type: { label: 'Kind of event', category: 'event-name' },
    userId: { label: 'User id', category: 'user-id' },
    anonymousId: { label: 'Anonymous id', category: 'device-id' },
    'traits.email': { label: 'E-mail address', category: 'email' },
    'properties.url': { label: 'Page address', category: 'page-url' },
    'properties.title': { label: 'Page title', category: 'page-title' },
    'properties.referrer': { label: 'Referrer', category: 'referrer' },
    authorization: { label: 'Public key (public)', category: 'other' },
    email: { label: 'E-mail address', category: 'email' },
  },
  links: { privacy: 'https://legal.hubspot.com/privacy-policy' },
  docs: ['https://dashboard.clearbit.com/docs'],
};
