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
    { query: { browser_monitoring_key: '' }, confidence: 0.98 },
    { query: { a: '^\\d{5,}', v: '^1\\.\\d+', rst: '^\\d+$', ref: '', s: '' }, confidence: 0.97 },
    {
      path: '/(?:1|events/1|jserrors/1|ins/1|resources/1)/(?:NRJS-)?[0-9a-f]{10,}$',
      query: { a: '^\\d+', v: '^1\\.\\d', ct: '' },
      confidence: 0.98,
    },
  ],
  events: [
    { at: 'ins[]', name: 'actionName', user: ['enduser.id', '/ja.enduser.id'], properties: '' },
    { at: 'ins[]', name: 'eventType', user: ['enduser.id', '/ja.enduser.id'], properties: '' },
    { at: 'err[]', name: 'params.exceptionClass', user: 'custom.enduser.id', properties: 'custom' },
  ],
  parameters: {
    'interactions[].new_url': { label: 'Page address', category: 'page-url' },
    'interactions[].old_url': { label: 'Page address', category: 'page-url' },
    'interactions[].initial_url': { label: 'Page address', category: 'page-url' },
    'interactions[].interaction_name': { label: 'Event name', category: 'event-name' },
    'interactions[].trigger': { label: 'Event name', category: 'event-name' },
    'interactions[].new_route': { label: 'Page address', category: 'page-url' },
    'interactions[].old_route': { label: 'Page address', category: 'page-url' },
    'interactions[].interaction_id': { label: 'Technical detail', category: 'other' },
    'requests[].*': { label: 'Request to somebody else', category: 'other' },
    'timings[]': { label: 'Technical detail', category: 'other' },
    'attributes.enduser.id': { label: 'User id', category: 'user-id' },
    s: { label: 'Session id', category: 'session-id' },
    ref: { label: 'Page address', category: 'page-url' },
    'attributes.pageUrl': { label: 'Page address', category: 'page-url' },
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
  docs: [
    'https://docs.newrelic.com/docs/browser/',
    'https://github.com/newrelic/newrelic-browser-agent/blob/main/src/common/serialize/bel-serializer.js',
  ],
};
