import type { Vendor } from '../vendor.ts';

/** Loggly: the browser tracker posts one JSON object per log line to `/inputs/<token>/tag/<tag>`. */
export const loggly: Vendor = {
  id: 'loggly',
  name: 'Loggly',
  owner: 'SolarWinds Worldwide, LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.loggly.com'],
  signatures: [
    { path: '/inputs/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/tag/[^/]+/?$', confidence: 0.95 },
  ],
  parameters: {
    sessionId: { label: 'Session id', category: 'session-id' },
    text: { label: 'Log line', category: 'console-log' },
    'exception.message': { label: 'Error message', category: 'message' },
    'exception.url': { label: 'Script address', category: 'page-url' },
    category: { label: 'Kind of entry', category: 'other' },
  },
  links: { privacy: 'https://www.solarwinds.com/legal/privacy' },
  docs: [
    'https://documentation.solarwinds.com/en/success_center/loggly/',
    'https://www.npmjs.com/package/loggly-jslogger/v/2.2.4',
  ],
};
