import type { Vendor } from '../vendor.ts';

/** Honeycomb: OpenTelemetry traces. */
export const honeycomb: Vendor = {
  id: 'honeycomb',
  name: 'Honeycomb',
  owner: 'Hound Technology, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.honeycomb.io'],
  signatures: [
    { headers: { 'x-honeycomb-team': '' }, confidence: 0.98 },
    { fields: { 'resource.attributes.honeycomb.distro.version': '' }, confidence: 0.95 },
  ],
  events: [
    {
      at: 'resourceSpans[].scopeSpans[].spans[]',
      name: 'name',
      user: ['attributes.user.id', 'attributes.enduser.id', '/resourceSpans[].resource.attributes.user.id'],
      properties: 'attributes',
    },
    {
      at: 'resourceLogs[].scopeLogs[].logRecords[]',
      name: 'eventName',
      user: ['attributes.user.id', '/resourceLogs[].resource.attributes.user.id'],
      properties: 'attributes',
    },
  ],
  parameters: {
    'spans[].name': { label: 'Event name', category: 'event-name' },
    'attributes.browser.platform': { label: 'Device and browser', category: 'device' },
    'attributes.browser.brands[]': { label: 'Device and browser', category: 'device' },
    'spans[].flags': { label: 'Trace flags', category: 'other' },
  },
  publicKeys: ['^hcaik_\\w+$'],
  links: {
    privacy: 'https://www.honeycomb.io/privacy',
    dpa: 'https://www.honeycomb.io/dpa',
    subprocessors: 'https://www.honeycomb.io/subprocessors',
  },
  sdks: ['@honeycombio/opentelemetry-web@1.5.1'],
  docs: ['https://docs.honeycomb.io/send-data/javascript-browser/honeycomb-distribution/'],
};
