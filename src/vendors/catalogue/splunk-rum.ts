import type { Vendor } from '../vendor.ts';

/** Splunk RUM: Zipkin spans with tags, or OpenTelemetry with resource attributes. */
export const splunkRum: Vendor = {
  id: 'splunk-rum',
  name: 'Splunk Observability',
  owner: 'Splunk LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.signalfx.com', '*.observability.splunkcloud.com'],
  signatures: [
    { fields: { '[].tags.splunk.rumSessionId': '' }, confidence: 0.98 },
    { fields: { 'resource.attributes.splunk.rumVersion': '' }, confidence: 0.98 },
  ],
  events: [{ at: '[]', name: 'name', user: 'tags.enduser.id', properties: 'tags' }],
  parameters: {
    '[].name': { label: 'Event name', category: 'event-name' },
    'workflow.name': { label: 'Event name', category: 'event-name' },
    'tags.enduser.name': { label: 'Name', category: 'name' },
    'enduser.id': { label: 'User id', category: 'user-id' },
    rumSessionId: { label: 'Session id', category: 'session-id' },
  },
  links: {
    privacy: 'https://www.splunk.com/en_us/legal/privacy/privacy-policy.html',
    dpa: 'https://www.splunk.com/en_us/legal/splunk-dpa.html',
    subprocessors: 'https://www.splunk.com/en_us/legal/splunk-subprocessors.html',
  },
  sdks: ['@splunk/otel-web@2.5.1'],
  docs: ['https://docs.splunk.com/observability/en/gdi/get-data-in/rum/browser/'],
};
