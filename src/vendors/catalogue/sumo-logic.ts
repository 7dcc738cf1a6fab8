import type { Vendor } from '../vendor.ts';

/** Sumo Logic: the browser logger posts JSON lines, and names itself in the header `X-Sumo-Client`. */
export const sumoLogic: Vendor = {
  id: 'sumo-logic',
  name: 'Sumo Logic',
  owner: 'Sumo Logic, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.sumologic.com'],
  signatures: [{ headers: { 'x-sumo-client': '^sumo-javascript-sdk$' }, confidence: 0.99 }],
  parameters: {
    msg: { label: 'Log line', category: 'console-log' },
    sessionId: { label: 'Session id', category: 'session-id' },
    url: { label: 'Page address', category: 'page-url' },
    timestamp: { label: 'Time', category: 'other' },
  },
  links: { privacy: 'https://www.sumologic.com/privacy-statement/' },
  docs: ['https://help.sumologic.com/', 'https://www.npmjs.com/package/sumo-logger/v/2.8.1'],
};
