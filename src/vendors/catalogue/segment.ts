import type { Vendor } from '../vendor.ts';

const group = {
  'traits.name': { label: 'Organisation', category: 'company' },
  'context.traits.name': { label: 'Name', category: 'name' },
} as const;

const page = {
  name: { label: 'Page', category: 'page-title' },
  'library.name': { label: 'Library', category: 'other' },
  'app.name': { label: 'App', category: 'other' },
  'traits.name': { label: 'Name', category: 'name' },
} as const;

/** Segment: one JSON message a request to `/v1/t`, `/i`, `/p`, `/g`, or several in `batch`. */
export const segment: Vendor = {
  id: 'segment',
  name: 'Segment',
  owner: 'Twilio Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.segment.io', '*.segment.com'],
  events: [
    { at: 'batch[]', name: 'event' },
    { at: 'batch[]', name: 'type' },
    { at: '', name: 'event' },
    { at: '', name: 'type' },
  ],
  endpoints: {
    '/v1/g': group,
    '/v1/p': page,
    '/api/s/group': group,
    '/api/s/page': page,
  },
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    type: { label: 'Call', category: 'other' },
    userId: { label: 'User id', category: 'user-id' },
    previousId: { label: 'Previous id', category: 'user-id' },
    anonymousId: { label: 'Anonymous id', category: 'device-id' },
    groupId: { label: 'Group id', category: 'org-id' },
    writeKey: { label: 'Write key (public)', category: 'other' },
    messageId: { label: 'Message id', category: 'other' },
    'traits.name': { label: 'Name', category: 'name' },
    'traits.title': { label: 'Job title', category: 'job' },
    'traits.company.name': { label: 'Company', category: 'company' },
    'traits.company.id': { label: 'Company id', category: 'org-id' },
    'traits.company.plan': { label: 'Plan', category: 'plan' },
    'page.url': { label: 'Page address', category: 'page-url' },
    'page.path': { label: 'Page path', category: 'page-url' },
    'page.search': { label: 'Page query', category: 'page-url' },
    'page.referrer': { label: 'Referrer', category: 'referrer' },
    'page.title': { label: 'Page title', category: 'page-title' },
    'properties.path': { label: 'Page path', category: 'page-url' },
    'properties.search': { label: 'Page query', category: 'page-url' },
    'context.userAgent': { label: 'User agent', category: 'device' },
    'context.userAgentData.*': { label: 'User agent data', category: 'device' },
    'context.locale': { label: 'Language', category: 'device' },
    'context.timezone': { label: 'Time zone', category: 'timezone' },
    'context.library.*': { label: 'Library', category: 'other' },
    'library.name': { label: 'Library', category: 'other' },
  },
  sdks: ['@segment/analytics-next@1.84.3'],
  docs: ['https://segment.com/docs/connections/spec/'],
};
