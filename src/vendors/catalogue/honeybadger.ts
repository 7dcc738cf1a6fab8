import type { Vendor } from '../vendor.ts';

/** Honeybadger: notices with context and breadcrumbs; events. */
export const honeybadger: Vendor = {
  id: 'honeybadger',
  name: 'Honeybadger',
  owner: 'Honeybadger Industries LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.honeybadger.io'],
  signatures: [
    { fields: { 'notifier.name': 'honeybadger' }, confidence: 0.98 },
    { headers: { 'x-api-key': '^hbp_\\w{8,}$' }, confidence: 0.97 },
  ],
  events: [
    ...['[]', ''].map((at) => ({ at, name: 'event_type', user: ['user_id', 'userId'], properties: '' })),
    {
      at: '',
      name: 'error.class',
      user: ['request.context.user_id', 'request.context.userId'],
      properties: ['request.context', 'breadcrumbs.trail[].metadata', 'breadcrumbs.trail[].message'],
    },
  ],
  parameters: {
    'breadcrumbs.trail[].message': { label: 'Breadcrumb', category: 'other' },
    'server.environment_name': { label: 'Environment', category: 'environment' },
    event_type: { label: 'Event name', category: 'event-name' },
    'metadata.text': { label: 'Text of the element', category: 'interaction' },
    'metadata.selector': { label: 'Interaction', category: 'interaction' },
    'server.project_root': { label: 'Page address', category: 'page-url' },
    'error.message': { label: 'Message', category: 'message' },
    'notifier.*': { label: 'Library', category: 'other' },
    'server.revision': { label: 'Version', category: 'environment' },
    'request.action': { label: 'Action', category: 'interaction' },
  },
  publicKeys: ['^hbp_\\w+$'],
  links: { privacy: 'https://www.honeybadger.io/privacy/', dpa: 'https://www.honeybadger.io/dpa/' },
  sdks: ['@honeybadger-io/js@6.16.5'],
  docs: ['https://docs.honeybadger.io/lib/javascript/'],
};
