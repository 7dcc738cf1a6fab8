import type { Vendor } from '../vendor.ts';

const group = {
  'traits.name': { label: 'Organisation', category: 'company' },
  'context.traits.name': { label: 'Name', category: 'name' },
} as const;

const page = {
  name: { label: 'Page', category: 'page-title' },
  'library.name': { label: 'Library', category: 'other' },
  'campaign.name': { label: 'Campaign', category: 'referrer' },
  'category.name': { label: 'Page category', category: 'page-title' },
  'app.name': { label: 'App', category: 'other' },
  'traits.name': { label: 'Name', category: 'name' },
} as const;

/** Segment: one JSON message per request to `/v1/t`, `/v1/i`, `/v1/p` or `/v1/g`, or several in `batch`. */
export const segment: Vendor = {
  id: 'segment',
  name: 'Segment',
  owner: 'Twilio Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.segment.io', '*.segment.com', '*.segmentapis.com'],
  signatures: [
    { fields: { messageId: '^ajs-', writeKey: '^[A-Za-z0-9]{32}$' }, confidence: 0.96 },
    { fields: { 'batch[].messageId': '^ajs-', writeKey: '^[A-Za-z0-9]{32}$' }, confidence: 0.97 },
    {
      fields: { 'context.library.name': '^analytics\\.js$', messageId: '', writeKey: '^[A-Za-z0-9]{32}$' },
      confidence: 0.95,
    },
    { path: '/analytics\\.js/v1/[A-Za-z0-9]{32}/', confidence: 0.97 },
    { path: '/v1/projects/(?=[a-z0-9]*[A-Z])[A-Za-z0-9]{32}/settings$', confidence: 0.95 },
  ],
  events: ['batch[]', ''].flatMap((at) => [
    { at, name: 'event', user: 'userId', properties: 'properties' },
    { at, name: 'type', user: 'userId', properties: ['properties', 'traits', 'context.traits'] },
  ]),
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
  addressSwitches: [{ fields: { 'context.ip': '^0\\.0\\.0\\.0$' }, off: ['ip-address', 'coarse-location'] }],
  links: {
    privacy: 'https://www.twilio.com/en-us/legal/privacy',
    dpa: 'https://www.twilio.com/en-us/legal/data-protection-addendum',
    subprocessors: 'https://www.twilio.com/en-us/legal/sub-processors',
  },
  sdks: ['@segment/analytics-next@1.84.3'],
  docs: ['https://segment.com/docs/connections/spec/'],
};
