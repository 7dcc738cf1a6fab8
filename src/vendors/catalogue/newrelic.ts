import type { Vendor } from '../vendor.ts';

/** New Relic: harvests of errors, requests, page actions and logs. */
export const newrelic: Vendor = {
  id: 'newrelic',
  name: 'New Relic',
  owner: 'New Relic, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.nr-data.net', '*.newrelic.com', 'js-agent.newrelic.com'],
  events: [{ at: 'ins[]', name: 'actionName' }],
  parameters: {
    actionName: { label: 'Event name', category: 'event-name' },
    ct: { label: 'Transaction', category: 'page-title' },
    'logs[].message': { label: 'Console', category: 'console-log' },
    'xhr[].params.*': { label: 'Request to somebody else', category: 'other' },
  },
  sdks: ['@newrelic/browser-agent@1.322.0'],
  docs: ['https://docs.newrelic.com/docs/browser/'],
};
