import type { Vendor } from '../vendor.ts';
import { segment } from './segment.ts';

/** RudderStack: messages in the format of Segment. */
export const rudderstack: Vendor = {
  id: 'rudderstack',
  name: 'RudderStack',
  owner: 'RudderStack, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.rudderstack.com', '*.rudderlabs.com'],
  signatures: [
    { fields: { 'context.library.name': '^RudderLabs' }, confidence: 0.99 },
    { fields: { 'context.app.namespace': '^com\\.rudderlabs' }, confidence: 0.98 },
    { path: '/sourceConfig/?$', query: { writeKey: '', p: '', build: '' }, confidence: 0.96 },
    { query: { writeKey: '', p: '', v: '', build: '^(?:modern|legacy)$' }, confidence: 0.96 },
  ],
  events: segment.events ?? [],
  endpoints: segment.endpoints ?? {},
  parameters: {
    'context.app.version': { label: 'Technical detail', category: 'other' },
    ...segment.parameters,
  },
  addressSwitches: [{ fields: { 'context.ip': '^0\\.0\\.0\\.0$' }, off: ['ip-address', 'coarse-location'] }],
  software: { name: 'RudderStack', isUsuallyProxied: true },
  links: {
    privacy: 'https://www.rudderstack.com/privacy-policy/',
    dpa: 'https://www.rudderstack.com/dpa/',
    subprocessors: 'https://www.rudderstack.com/subprocessors/',
  },
  sdks: ['@rudderstack/analytics-js@3.34.1'],
  docs: ['https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/'],
};
