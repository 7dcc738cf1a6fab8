import type { Vendor } from '../vendor.ts';

/** Atatus: errors, page views and requests with their user and custom data. */
export const atatus: Vendor = {
  id: 'atatus',
  name: 'Atatus',
  owner: 'NamLabs Technologies Pvt. Ltd.',
  country: 'IN',
  category: 'error-monitoring',
  hosts: ['*.atatus.com', 'dmc1acwvwny3.cloudfront.net'],
  signatures: [
    { path: '/track/browser/(?:errors|perf/\\w+)$', query: { apikey: '' }, confidence: 0.95 },
    { path: '/track/browser/', fields: { apikey: '^[0-9a-f]{32}$' }, confidence: 0.95 },
    { fields: { apikey: '^[0-9a-f]{32}$', _v: '^\\d+\\.', 'request.ua': '', 'request.w': '^\\d+$' }, confidence: 0.95 },
  ],
  events: [],
  parameters: {
    'request.w': { label: 'Window width', category: 'device' },
    'request.h': { label: 'Window height', category: 'device' },
    'breadCrumbs[].m': { label: 'Breadcrumb', category: 'event-name' },
    apiKey: { label: 'API key (public)', category: 'other' },
  },
  links: { privacy: 'https://www.atatus.com/privacy-policy' },
  sdks: ['atatus-js@4.7.0'],
  docs: ['https://docs.atatus.com/docs/browser-monitoring/'],
};
