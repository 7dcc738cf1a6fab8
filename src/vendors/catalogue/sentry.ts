import type { Vendor } from '../vendor.ts';

/** Sentry: envelopes of JSON lines, an item header before each item's payload. */
export const sentry: Vendor = {
  id: 'sentry',
  name: 'Sentry',
  owner: 'Functional Software, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.sentry.io', '*.sentry-cdn.com'],
  source: 'https://develop.sentry.dev/sdk/data-model/envelopes/; @sentry/browser 11.12.0',
  events: [
    { at: '[]', name: 'exception.values[].type' },
    { at: '[]', name: 'type' },
  ],
  parameters: {
    'user.id': { label: 'User id', category: 'user-id' },
    did: { label: 'User id', category: 'user-id' },
    sid: { label: 'Session id', category: 'session-id' },
    'user.username': { label: 'Name', category: 'name' },
    'user.email': { label: 'E-mail address', category: 'email' },
    'user.ip_address': { label: 'IP address as the server sees it', category: 'other' },
    ip_address: { label: 'IP address as the server sees it', category: 'other' },
    sentry_key: { label: 'Public key', category: 'other' },
    'trace.public_key': { label: 'Public key', category: 'other' },
    'trace.org_id': { label: "The app's own Sentry organisation", category: 'other' },
    event_id: { label: 'Event id', category: 'other' },
    'exception.values[].value': { label: 'Error message', category: 'message' },
    'breadcrumbs[].message': { label: 'Breadcrumb', category: 'console-log' },
    'request.url': { label: 'Page address', category: 'page-url' },
    'headers.User-Agent': { label: 'User agent', category: 'device' },
    'headers.Referer': { label: 'Referrer', category: 'referrer' },
    user_agent: { label: 'User agent', category: 'device' },
    environment: { label: 'Environment', category: 'environment' },
    release: { label: 'Release', category: 'environment' },
    'user.organisation': { label: 'Organisation', category: 'org-id' },
  },
};
