import type { Vendor } from '../vendor.ts';

/** Splunk RUM: Zipkin spans with tags. */
export const splunkRum: Vendor = {
  id: 'splunk-rum',
  name: 'Splunk Observability',
  owner: 'Splunk LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.signalfx.com'],
  events: [{ at: '[]', name: 'name' }],
  parameters: {
    '[].name': { label: 'Event name', category: 'event-name' },
    'workflow.name': { label: 'Event name', category: 'event-name' },
    'tags.enduser.name': { label: 'Name', category: 'name' },
    'enduser.id': { label: 'User id', category: 'user-id' },
    rumSessionId: { label: 'Session id', category: 'session-id' },
  },
  sdks: ['@splunk/otel-web@2.5.1'],
  docs: ['https://docs.splunk.com/observability/en/gdi/get-data-in/rum/browser/'],
};
