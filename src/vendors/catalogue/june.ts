import type { Vendor } from '../vendor.ts';

/** June: the calls of Segment’s specification as JSON. */
export const june: Vendor = {
  id: 'june',
  name: 'June',
  owner: 'June Analytics, Inc.',
  parent: 'Amplitude, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.june.so'],
  signatures: [
    { path: '/sdk/(?:track|identify|page|group|alias)$', fields: { writeKey: '^[A-Za-z0-9]{16}$' }, confidence: 0.95 },
  ],
  events: ['', 'batch[]'].flatMap((at) => [
    { at, name: 'event', user: 'userId', properties: 'properties' },
    { at, name: 'type', user: 'userId', properties: ['properties', 'traits'] },
  ]),
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    userId: { label: 'User id', category: 'user-id' },
    anonymousId: { label: 'Anonymous id', category: 'device-id' },
    groupId: { label: 'Organisation id', category: 'org-id' },
    'traits.email': { label: 'E-mail address', category: 'email' },
    'traits.name': { label: 'Name', category: 'name' },
    writeKey: { label: 'Write key (public)', category: 'other' },
    'context.page.url': { label: 'Page address', category: 'page-url' },
    'context.page.title': { label: 'Page title', category: 'page-title' },
    'context.page.referrer': { label: 'Referrer', category: 'referrer' },
    'context.userAgent': { label: 'User agent', category: 'device' },
    messageId: { label: 'Event id', category: 'other' },
  },
  addressSwitches: [{ fields: { 'context.ip': '^0\\.0\\.0\\.0$' }, off: ['ip-address', 'coarse-location'] }],
  links: { privacy: 'https://amplitude.com/privacy' },
  docs: ['https://www.june.so/docs'],
};
