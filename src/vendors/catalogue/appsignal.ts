import type { Vendor } from '../vendor.ts';

/** AppSignal: one error per request, with tags, parameters and breadcrumbs. */
export const appsignal: Vendor = {
  id: 'appsignal',
  name: 'AppSignal',
  owner: 'AppSignal B.V.',
  country: 'NL',
  category: 'error-monitoring',
  hosts: ['appsignal-endpoint.net'],
  signatures: [
    {
      query: { api_key: '', version: '' },
      fields: { namespace: '', revision: '', 'error.backtrace[]': '' },
      confidence: 0.95,
    },
  ],
  events: ['action', 'error.name'].map((name) => ({
    at: '',
    name,
    user: ['tags.user_id', 'tags.userId', 'tags.id'],
    properties: ['tags', 'params', 'breadcrumbs'],
  })),
  parameters: {
    'breadcrumbs[].action': { label: 'Breadcrumb', category: 'event-name' },
    'breadcrumbs[].message': { label: 'Breadcrumb message', category: 'console-log' },
    'error.message': { label: 'Message', category: 'message' },
    namespace: { label: 'Namespace', category: 'other' },
    revision: { label: 'Revision', category: 'other' },
  },
  links: { privacy: 'https://www.appsignal.com/privacy-policy', dpa: 'https://www.appsignal.com/dpa' },
  sdks: ['@appsignal/javascript@1.6.1'],
  docs: ['https://docs.appsignal.com/front-end/'],
};
