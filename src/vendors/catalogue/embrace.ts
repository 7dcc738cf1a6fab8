import type { Vendor } from '../vendor.ts';

/** Embrace: OpenTelemetry spans and logs; Embrace’s own attributes begin with `emb.`. */
export const embrace: Vendor = {
  id: 'embrace',
  name: 'Embrace',
  owner: 'Embrace Mobile, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.emb-api.com', '*.embrace.io'],
  signatures: [{ fields: { 'attributes.emb.type': '^(?:ux|perf|sys)', 'attributes.emb.state': '' }, confidence: 0.97 }],
  events: [
    {
      at: 'resourceSpans[].scopeSpans[].spans[]',
      name: 'name',
      user: 'attributes.enduser.pseudo.id',
      properties: 'attributes',
    },
  ],
  parameters: {
    'attributes.enduser.pseudo.id': { label: 'Visitor id', category: 'device-id' },
    'attributes.emb.app_instance_id': { label: 'Id of the installation', category: 'device-id' },
    'attributes.emb.tab_id': { label: 'Tab id', category: 'session-id' },
    'attributes.app.surface.name': { label: 'Page', category: 'page-url' },
    'attributes.emb.referrer_url': { label: 'Referrer', category: 'referrer' },
    'attributes.emb.stacktrace.js': { label: 'Stack trace', category: 'message' },
    'attributes.emb.type': { label: 'Kind of record', category: 'other' },
    'attributes.emb.state': { label: 'State of the page', category: 'other' },
  },
  links: { privacy: 'https://embrace.io/docs/privacy-policy/' },
  docs: [
    'https://embrace.io/docs/',
    'https://github.com/embrace-io/embrace-web-sdk/blob/0159adccdb8964cda25ce2f055be98fdce6f1dc6/packages/web-sdk/src/constants/attributes.ts',
  ],
};
