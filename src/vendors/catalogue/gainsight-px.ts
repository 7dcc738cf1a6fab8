import type { Vendor } from '../vendor.ts';

/** Gainsight PX: batches of events as JSON. */
export const gainsightPx: Vendor = {
  id: 'gainsight-px',
  name: 'Gainsight PX',
  owner: 'Gainsight, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.aptrinsic.com'],
  signatures: [
    { path: '/rte/v1/(?:event|identify|batch)', confidence: 0.95 },
    { fields: { 'events[].aptrinsicId': '' }, confidence: 0.98 },
    { fields: { aptrinsicId: '' }, confidence: 0.97 },
  ],
  events: [
    { at: 'events[]', name: 'eventName', user: 'identifyId' },
    { at: 'events[]', name: 'eventType', user: 'identifyId' },
  ],
  parameters: {
    eventName: { label: 'Event name', category: 'event-name' },
    eventType: { label: 'Kind of event', category: 'event-name' },
    identifyId: { label: 'User id', category: 'user-id' },
    accountId: { label: 'Organisation id', category: 'org-id' },
    aptrinsicId: { label: 'Cookie id', category: 'cookie-id' },
    sessionId: { label: 'Session id', category: 'session-id' },
    url: { label: 'Page address', category: 'page-url' },
    host: { label: 'Page host', category: 'page-url' },
    path: { label: 'Page path', category: 'page-url' },
    pageTitle: { label: 'Page title', category: 'page-title' },
    referrer: { label: 'Referrer', category: 'referrer' },
    screenHeight: { label: 'Screen size', category: 'device' },
    screenWidth: { label: 'Screen size', category: 'device' },
    userAgent: { label: 'User agent', category: 'device' },
    propertyKey: { label: 'Product key (public)', category: 'other' },
    'user.email': { label: 'E-mail address', category: 'email' },
    'user.firstName': { label: 'First name', category: 'name' },
    'user.lastName': { label: 'Last name', category: 'name' },
    'account.name': { label: 'Organisation', category: 'company' },
  },
  publicKeys: ['^AP-[A-Z0-9]{12}-\\d'],
  links: { privacy: 'https://www.gainsight.com/policy/privacy/' },
  docs: ['https://support.gainsight.com/PX'],
};
