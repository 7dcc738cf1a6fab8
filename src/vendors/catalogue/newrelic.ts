import type { Vendor } from '../vendor.ts';

/** New Relic: harvests of errors, requests, page actions and logs. */
export const newrelic: Vendor = {
  id: 'newrelic',
  name: 'New Relic',
  owner: 'New Relic, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.nr-data.net', '*.newrelic.com'],
  signatures: [
    {
      path: '/(?:1|events/1|jserrors/1|ins/1|resources/1)/(?:NRJS-)?[0-9a-f]{10,}$',
      query: { a: '', v: '', ct: '' },
      confidence: 0.98,
    },
    { query: { browser_monitoring_key: '' }, confidence: 0.98 },
    { query: { a: '^\\d{5,}', v: '^1\\.\\d+', rst: '^\\d+$', ref: '', s: '' }, confidence: 0.97 },
  ],
  events: [{ at: 'ins[]', name: 'actionName' }],
  parameters: {
    actionName: { label: 'Event name', category: 'event-name' },
    ct: { label: 'Transaction', category: 'page-title' },
    'logs[].message': { label: 'Console', category: 'console-log' },
    'xhr[].params.*': { label: 'Request to somebody else', category: 'other' },
  },
  publicKeys: ['^NRJS-[0-9a-f]+$'],
  links: {
    privacy: 'https://newrelic.com/termsandconditions/privacy',
    dpa: 'https://newrelic.com/termsandconditions/dataprotection',
    subprocessors: 'https://newrelic.com/termsandconditions/subprocessors',
  },
  sdks: ['@newrelic/browser-agent@1.322.0'],
  docs: ['https://docs.newrelic.com/docs/browser/'],
};
